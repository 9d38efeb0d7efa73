import { useEffect, useRef } from 'react'
import { showTop } from '@/platform/chrome'

/**
 * For a page whose answer stands above its questions: when it comes, the page is read from its top, since the last question stands
 * further down. Another answer later leaves the page where it is, as does an address that holds all of them.
 *
 * @param view of a page with several, each with questions of its own: to go from one to another is no answer
 */
export function useAnswerFirst(hasAnswer: boolean, view = ''): void {
  const before = useRef({ hasAnswer, view })
  useEffect(() => {
    if (hasAnswer && !before.current.hasAnswer && before.current.view === view) showTop()
    before.current = { hasAnswer, view }
  }, [hasAnswer, view])
}
