import Taro from '@tarojs/taro'
import { nearOf } from './mini'

export type { Near } from './types'

/** WeChat's own advice is the page's method, not `wx`'s. */
type Watching = { createIntersectionObserver: () => Taro.IntersectionObserver }

export const { whenNear } = nearOf(() => (Taro.getCurrentInstance().page as unknown as Watching).createIntersectionObserver())
