import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { hasNativeBars } from '@/platform/chrome'

/**
 * How much of a long list is drawn: few at first, because a mini program's first update must stay small, and a step more
 * each time `grow` is called. In a mini program also when its end is reached; in a browser that would move the button away
 * from whoever comes to it by keyboard.
 */
export function useGrowing(total: number, first: number, step: number): { shown: number; next: number; grow: () => void; growFrom: (drawn: number) => void } {
  const [shown, setShown] = useState(first)
  const next = Math.min(step, Math.max(0, total - shown))
  const grow = () => next > 0 && setShown(shown + step)
  useReachBottom(() => hasNativeBars && grow())
  return { shown, next, grow, growFrom: (drawn) => setShown(drawn + step) }
}
