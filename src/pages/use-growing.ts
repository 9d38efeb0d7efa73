import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { hasNativeBars } from '@/platform/chrome'

/**
 * How much of a long list is drawn: `first` of it, because a mini program's first update must stay small, and a step more
 * each time `grow` is called. In a mini program also when its end is reached; in a browser that would move the button away
 * from whoever comes to it by keyboard.
 *
 * @param first may become more while the list is shown
 */
export function useGrowing(total: number, first: number, step: number): { shown: number; next: number; grow: () => void } {
  const [grown, setGrown] = useState(0)
  const shown = Math.max(grown, first)
  const next = Math.min(step, Math.max(0, total - shown))
  const grow = () => next > 0 && setGrown(shown + step)
  useReachBottom(() => hasNativeBars && grow())
  return { shown, next, grow }
}
