import { useEffect, useRef } from 'react'
import { showTop } from '@/platform/chrome'

/**
 * For a page whose answer stands above its questions: when it comes, the page is read from its top, since the last question stands
 * further down. Another answer later leaves the page where it is, as does an address that holds all of them.
 */
export function useAnswerFirst(hasAnswer: boolean): void {
  const had = useRef(hasAnswer)
  useEffect(() => {
    if (hasAnswer && !had.current) showTop()
    had.current = hasAnswer
  }, [hasAnswer])
}
