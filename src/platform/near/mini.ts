/** WeChat and Alipay say when an element comes into the window. */
import type Taro from '@tarojs/taro'
import { afterDrawing } from '@/platform/drawing'
import type { Near } from './types'

/** What counts as near, in px. WeChat's engine wants all four sides. */
const MARGINS = { top: 0, right: 0, bottom: 100, left: 0 }

/** In ms. */
const AT_LATEST = 2000

/** @param makeWatcher for the elements of the page that is open */
export const nearOf = (makeWatcher: () => Taro.IntersectionObserver): Near => ({
  whenNear(id, callback) {
    let watcher: Taro.IntersectionObserver | undefined
    // Taro begins to watch a moment later, even if that was called off.
    let isOver = false
    const stop = () => {
      isOver = true
      stopWaiting()
      clearTimeout(latest)
      watcher?.disconnect()
    }
    const tell = () => {
      if (isOver) return
      stop()
      callback()
    }
    const latest = setTimeout(tell, AT_LATEST)
    // Only what is on the screen can be watched.
    const stopWaiting = afterDrawing(() => {
      watcher = makeWatcher().relativeToViewport(MARGINS)
      watcher.observe(`#${id}`, ({ intersectionRatio = 0 }) => intersectionRatio > 0 && tell())
    })
    return stop
  },
})
