/** Mini programs: the host downloads a newer version and starts it at the next cold start, or when asked to. */
import Taro from '@tarojs/taro'
import type { Update } from './types'

let isReady = false
const listeners = new Set<() => void>()
let manager: ReturnType<typeof Taro.getUpdateManager> | undefined

/** The host keeps the app for offline use by itself; here only its news of a newer version is listened to. */
export function keepOffline(): void {
  manager = Taro.getUpdateManager()
  manager.onUpdateReady(() => {
    isReady = true
    listeners.forEach((listener) => listener())
  })
}

export const onUpdateReady: Update['onUpdateReady'] = (listener) => {
  listeners.add(listener)
  if (isReady) listener()
  return () => void listeners.delete(listener)
}

export const applyUpdate: Update['applyUpdate'] = () => manager?.applyUpdate()
