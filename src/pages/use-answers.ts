import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import type { Answers } from '@/domain/checker/checker'
import { recordOf } from '@/domain/record/record'
import { decodeText } from '@/domain/scan/decode'
import { carried, privateSign } from '@/platform/share'
import { addStep, stepBack, useStepBack } from '@/platform/steps'
import { useAnswered, useHanded } from '@/stores'

/**
 * What an address holds: ids, choices and moments. Platforms hand it over undecoded, and what WeChat shares is encoded twice. A
 * person may have typed it, and half a code such as `%` is left as it is.
 */
export function decoded(text: string): string {
  const once = decodeText(text) ?? text
  return decodeText(once) ?? once
}

export interface AnswersOptions<Id extends string> {
  /** These are there again when the page is opened anew without an address that says otherwise, and each is a step that "back" takes back. */
  keeps?: readonly Id[]
  /** This one opens something over the page, such as a card: "back" closes it and takes no answer back. */
  opens?: Id
  /** They say something of a person, such as papers, money or health: a browser's address holds them where no server sees them. */
  isPrivate?: boolean
}

const withQuery = <Id extends string>(page: string, ids: readonly Id[], answers: Answers<Id>, sign: '#' | '?'): string => {
  const query = ids.flatMap((id) => (answers[id] === undefined ? [] : [`${id}=${encodeURIComponent(answers[id])}`])).join('&')
  return query === '' ? page : `${page}${sign}${query}`
}

/**
 * Answers that the address of a page holds, so that a link, a reload and a shared page bring them back.
 *
 * @param page address without a query
 * @param ids questions; whatever else the address holds is left alone
 * @returns the answers, the address that holds them, and how to give some, or take one or all of them back
 */
export function useAnswers<Id extends string>(page: string, ids: readonly Id[], { keeps = [], opens, isPrivate = false }: AnswersOptions<Id> = {}) {
  const { params } = useRouter()
  const keep = useAnswered((store) => store.keep)
  const givenIn = (held: Record<string, string | undefined>) =>
    recordOf(ids.flatMap((id): [Id, string][] => (held[id] ? [[id, decoded(held[id])]] : []))) as Answers<Id>
  const [answers, setAnswers] = useState<Answers<Id>>(() => {
    const given = givenIn(isPrivate ? recordOf(ids.map((id) => [id, carried(id, params)])) : params)
    if (Object.keys(given).length > 0) return given
    const { handed } = useHanded.getState()
    if (handed?.page === page) return givenIn(handed.given)
    return keeps.length === 0 ? given : givenIn(useAnswered.getState().answered[page] ?? {})
  })
  useEffect(() => useHanded.getState().taken(), [])
  const change = (next: Answers<Id>) => {
    if (keeps.length > 0) keep(page, recordOf(keeps.flatMap((id): [string, string][] => (next[id] === undefined ? [] : [[id, next[id]]]))))
    setAnswers(next)
  }
  useStepBack(page, (held) => (opens !== undefined || keeps.length > 0) && change(givenIn(held)))

  /** A page that keeps its answers goes back over them one by one. */
  const step = (id: Id | undefined, next: Answers<Id>) => {
    if (id === undefined || keeps.includes(id) || (id === opens && answers[id] === undefined)) addStep()
    change(next)
  }
  return {
    answers,
    path: withQuery(page, ids, answers, isPrivate ? privateSign : '?'),
    answer: (id: Id, value: string) => (keeps.length > 0 || id === opens ? step(id, { ...answers, [id]: value }) : setAnswers((before) => ({ ...before, [id]: value }))),
    /** Gives several at once, or takes some back. */
    change: (given: Partial<Record<Id, string | undefined>>) => change({ ...answers, ...given }),
    /** Takes one answer back. */
    takeBack: (id: Id) => {
      const { [id]: _, ...others } = answers
      step(id, others as Answers<Id>)
    },
    /** Closes what `opens` opened. */
    close: () => {
      if (opens !== undefined && !stepBack()) change({ ...answers, [opens]: undefined })
    },
    startAgain: () => (keeps.length > 0 ? step(undefined, {}) : setAnswers({})),
  }
}
