import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'

/**
 * How much of a long list is drawn: few at first, because a mini program's first update must stay small, and a step more
 * each time its end is reached or `grow` is called.
 */
export function useGrowing(total: number, first: number, step: number): { shown: number; next: number; grow: () => void } {
  const [shown, setShown] = useState(first)
  const next = Math.min(step, Math.max(0, total - shown))
  const grow = () => next > 0 && setShown(shown + step)
  useReachBottom(grow)
  return { shown, next, grow }
}
