/** Moves between the pages of this app, the same on every platform. */
import Taro from '@tarojs/taro'
import { showBusy } from '@/platform/chrome'
import type { Navigate } from './types'

/** Pages of the tab bar cannot be pushed on the stack of a mini program. */
const TABS = ['/pages/home/index', '/pages/services/index', '/pages/me/index']

/** A mini program holds ten pages at most. */
const STACK_LIMIT = 10

/** Milliseconds after which a tap counts again, whatever the platform answers. */
const PATIENCE = 1000

/** A second tap before the page has come is the same tap: platforms would open it twice, or reject it. */
let isMoving = false

function move(call: Promise<unknown>, onFailure?: () => void) {
  isMoving = true
  showBusy(true)
  const settle = () => {
    isMoving = false
  }
  // The page takes the sign away once it is drawn; a page that does not come takes it away here.
  call.then(settle, () => {
    settle()
    showBusy(false)
    onFailure?.()
  })
  setTimeout(settle, PATIENCE)
}

export const openPage: Navigate['openPage'] = (url, onFailure) => {
  if (isMoving) return onFailure?.()
  const [path] = url.split(/[?#]/)
  if (TABS.includes(path!)) move(Taro.switchTab({ url }), onFailure)
  else if (Taro.getCurrentPages().length >= STACK_LIMIT) move(Taro.redirectTo({ url }), onFailure)
  else move(Taro.navigateTo({ url }), onFailure)
}

export const replacePage: Navigate['replacePage'] = (url) => {
  if (!isMoving) move(Taro.redirectTo({ url }))
}

export const goBack: Navigate['goBack'] = () => {
  if (isMoving) return
  move(Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : Taro.switchTab({ url: TABS[0]! }))
}
