import Taro from '@tarojs/taro'
import { nearOf } from './mini'

export type { Near } from './types'

// Taro's types know WeChat's only, which is told the page; Alipay takes the one that is open.
export const { whenNear } = nearOf(() => (Taro.createIntersectionObserver as unknown as () => Taro.IntersectionObserver)())
