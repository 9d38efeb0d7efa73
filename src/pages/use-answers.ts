import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import type { Answers } from '@/domain/checker/checker'
import { recordOf } from '@/domain/record/record'
import { decodeText } from '@/domain/scan/decode'
import { carried } from '@/platform/address'
import { addStep, stepBack, useStepBack } from '@/platform/steps'
import { useAnswered, useHanded } from '@/stores'
import { asOpened } from './links'

/**
 * What an address holds: ids, choices and moments. Platforms hand it over undecoded, and what WeChat shares is encoded twice. A
 * person may have typed it, and half a code such as `%` is left as it is.
 */
export function decoded(text: string): string {
  const once = decodeText(text) ?? text
  return decodeText(once) ?? once
}

/**
 * What the address held as the page opened, readable. Later it may be that of a page in front.
 *
 * @param ids whatever else the address holds is left alone
 */
export function useHeld<Id extends string>(ids: readonly Id[]): Answers<Id> {
  const { params } = useRouter()
  const [held] = useState(() => givenIn(ids, recordOf(ids.map((id) => [id, carried(id, params)]))))
  return held
}

const givenIn = <Id extends string>(ids: readonly Id[], held: Record<string, string | undefined>): Answers<Id> =>
  recordOf(ids.flatMap((id): [Id, string][] => (held[id] ? [[id, decoded(held[id])]] : []))) as Answers<Id>

export interface AnswersOptions<Id extends string> {
  /** These are there again when the page is opened anew without an address that says otherwise, and each is a step that "back" takes back. */
  keeps?: readonly Id[]
  /** This one opens something over the page, such as a card: "back" closes it and takes no answer back. */
  opens?: Id
}

const withQuery = <Id extends string>(page: string, ids: readonly Id[], answers: Answers<Id>): string => {
  const query = ids.flatMap((id) => (answers[id] === undefined ? [] : [`${id}=${encodeURIComponent(answers[id])}`])).join('&')
  return query === '' ? page : asOpened(`${page}?${query}`)
}

/**
 * Answers that the address of a page holds, so that a link, a reload and a shared page bring them back.
 *
 * @param page address without a query
 * @param ids questions; whatever else the address holds is left alone
 * @returns the answers, the address that holds them, and how to give some, or take one or all of them back
 */
export function useAnswers<Id extends string>(page: string, ids: readonly Id[], { keeps = [], opens }: AnswersOptions<Id> = {}) {
  const held = useHeld(ids)
  const keep = useAnswered((store) => store.keep)
  const [answers, setAnswers] = useState<Answers<Id>>(() => {
    if (Object.keys(held).length > 0) return held
    const { handed } = useHanded.getState()
    if (handed?.page === page) return givenIn(ids, handed.given)
    return keeps.length === 0 ? held : givenIn(ids, useAnswered.getState().answered[page] ?? {})
  })
  useEffect(() => useHanded.getState().taken(), [])
  const change = (next: Answers<Id>) => {
    if (keeps.length > 0) keep(page, recordOf(keeps.flatMap((id): [string, string][] => (next[id] === undefined ? [] : [[id, next[id]]]))))
    setAnswers(next)
  }
  useStepBack(page, (before) => (opens !== undefined || keeps.length > 0) && change(givenIn(ids, before)))

  /** A page that keeps its answers goes back over them one by one. */
  const step = (id: Id | undefined, next: Answers<Id>) => {
    if (id === undefined || keeps.includes(id) || (id === opens && answers[id] === undefined)) addStep()
    change(next)
  }
  return {
    answers,
    path: withQuery(page, ids, answers),
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
