import Taro from '@tarojs/taro'

/** Everything this app keeps starts so; nothing else in the same storage is touched. */
const PREFIX = 'bay-affairs:'

/** Text kept under a key; `null` when there is none, or when the phone does not let us read. */
export function readItem(key: string): string | null {
  try {
    const value: unknown = Taro.getStorageSync(PREFIX + key)
    return typeof value === 'string' && value !== '' ? value : null
  } catch {
    return null
  }
}

/** Keeps text, and says whether it could. A phone that refuses (storage full, private window) leaves the app working until it is closed. */
export function writeItem(key: string, value: string): boolean {
  try {
    Taro.setStorageSync(PREFIX + key, value)
    return true
  } catch {
    // Nothing to tell the person yet: what they see is right, it only does not survive a restart.
    return false
  }
}

export function removeItem(key: string): void {
  try {
    Taro.removeStorageSync(PREFIX + key)
  } catch {
    // Nothing was kept, then.
  }
}
