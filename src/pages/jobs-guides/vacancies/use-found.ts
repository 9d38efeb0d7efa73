import { useEffect, useRef, useState } from 'react'
import { questionOf, type Filters } from '@/domain/vacancy/filters'
import type { FoundVacancies } from '@/domain/vacancy/read'
import type { Vacancy } from '@/domain/vacancy/vacancy'
import { searchGateway } from './ask-gateway'

export interface Finding {
  state: 'waiting' | 'there' | 'missing' | 'none'
  /** The last answer; what was found before stays while more is asked for. */
  found?: FoundVacancies
  vacancies: readonly Vacancy[]
  /** The next page of a list did not come; what is there stays. */
  isMoreMissing: boolean
  again: () => void
  more: () => void
}

interface Held {
  question: string
  state: Finding['state']
  found?: FoundVacancies
  vacancies: readonly Vacancy[]
  page: number
  isMoreMissing?: boolean
}

/** What the gateway finds for these filters: asked at once, never waited for by the rest of the page. */
export function useFound(filters: Filters): Finding {
  const question = questionOf(filters, 1)
  const [held, setHeld] = useState<Held>({ question, state: 'waiting', vacancies: [], page: 0 })
  const [turn, setTurn] = useState(0)
  const wanted = useRef('')
  const ask = async (path: string, page: number, before: readonly Vacancy[]) => {
    const key = `${question} ${turn} ${page}`
    wanted.current = key
    const answer = await searchGateway(path)
    // An answer to a question that is not asked any more.
    if (wanted.current !== key) return
    if (answer.state !== 'there') return setHeld((now) => (page > 1 ? { ...now, isMoreMissing: true } : { question, state: answer.state, vacancies: [], page: 0 }))
    const known = new Set(before.map(({ id }) => id))
    setHeld({ question, state: 'there', found: answer.found, vacancies: [...before, ...answer.found.vacancies.filter(({ id }) => !known.has(id))], page })
  }
  const latest = useRef(ask)
  useEffect(() => {
    latest.current = ask
  })
  useEffect(() => {
    void latest.current(question, 1, [])
    return () => {
      wanted.current = ''
    }
  }, [question, turn])
  const isOld = held.question !== question
  return {
    state: isOld ? 'waiting' : held.state,
    found: isOld ? undefined : held.found,
    vacancies: isOld ? [] : held.vacancies,
    isMoreMissing: !isOld && held.isMoreMissing === true,
    again: () => {
      setHeld({ question, state: 'waiting', vacancies: [], page: 0 })
      setTurn(turn + 1)
    },
    more: () => void ask(questionOf(filters, held.page + 1), held.page + 1, held.vacancies),
  }
}
