import { useEffect, useRef } from 'react'
import { showPart, showTop } from '@/platform/chrome'

/**
 * For a page whose answer stands above its questions: when it comes, the page is read from its top, since the last question stands
 * further down. Another answer later leaves the page where it is, as does an address that holds all of them.
 *
 * @param view of a page with several, each with questions of its own: to go from one to another is no answer
 */
export const useAnswerFirst = (hasAnswer: boolean, view = ''): void => useOnAnswer(hasAnswer, view, undefined)

/** For a page whose answer stands below its questions, in the part with this id: when it comes, it is brought into sight. */
export const useAnswerInSight = (hasAnswer: boolean, id: string): void => useOnAnswer(hasAnswer, '', id)

function useOnAnswer(hasAnswer: boolean, view: string, part: string | undefined): void {
  const before = useRef({ hasAnswer, view })
  useEffect(() => {
    if (hasAnswer && !before.current.hasAnswer && before.current.view === view) {
      if (part === undefined) showTop()
      else showPart(part)
    }
    before.current = { hasAnswer, view }
  }, [hasAnswer, view, part])
}
