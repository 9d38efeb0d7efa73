/** Moves between the pages of this app, the same on every platform. */
import Taro from '@tarojs/taro'
import type { Navigate } from './types'

/** Pages of the tab bar cannot be pushed on the stack of a mini program. */
export const TABS = ['/pages/home/index', '/pages/services/index', '/pages/me/index']

/** A mini program holds ten pages at most. */
const STACK_LIMIT = 10

export const openPage: Navigate['openPage'] = (url) => {
  const [path] = url.split('?')
  if (TABS.includes(path!)) void Taro.switchTab({ url })
  else if (Taro.getCurrentPages().length >= STACK_LIMIT) void Taro.redirectTo({ url })
  else void Taro.navigateTo({ url })
}

export const goBack: Navigate['goBack'] = () => {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.switchTab({ url: TABS[0]! })
}
