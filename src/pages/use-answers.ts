import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { Answers } from '@/domain/checker/checker'
import { recordOf } from '@/domain/record/record'

/** What the address holds; a person may have typed it, and half a code such as `%` is left as it is. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * Answers that the address of a page holds, so that a link, a reload and a shared page bring them back.
 *
 * @param page address without a query
 * @param ids questions; whatever else the address holds is left alone
 * @returns the answers, the address that holds them, and how to give some or take them all back
 */
export function useAnswers<Id extends string>(page: string, ids: readonly Id[]) {
  const { params } = useRouter()
  const [answers, setAnswers] = useState<Answers<Id>>(() => {
    const given = ids.flatMap((id): [Id, string][] => (params[id] ? [[id, decoded(params[id])]] : []))
    return recordOf(given) as Answers<Id>
  })
  const query = ids.flatMap((id) => (answers[id] === undefined ? [] : [`${id}=${encodeURIComponent(answers[id])}`])).join('&')
  return {
    answers,
    path: query === '' ? page : `${page}?${query}`,
    /** Gives several at once, or takes some back. */
    change: (given: Partial<Record<Id, string | undefined>>) => setAnswers((before) => ({ ...before, ...given })),
    answer: (id: Id, value: string) => setAnswers((before) => ({ ...before, [id]: value })),
    startAgain: () => setAnswers({}),
  }
}
