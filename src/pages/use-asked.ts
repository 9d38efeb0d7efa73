import { useCallback, useEffect, useState } from 'react'
import { clockSkew } from '@/domain/booking/clock-skew'
import { refusalIn } from '@/domain/booking/said'
import { instantNow } from '@/platform/clock'
import { request } from '@/platform/http'

/** After so long a person is told that it takes long, and after the other that it came to nothing. */
const SLOW = 2500
const TIMEOUT = 12_000

/**
 * What a gateway answered, or why not.
 *
 * - `asking`, `slow`: not yet
 * - `there`: it did; `skew` is how many minutes the phone's clock is behind, 0 when it is right
 * - `none`: it did not, or said what makes no sense; `too-far`: the day is further ahead than anybody can book
 */
export type Asked<T> =
  | { state: 'asking' | 'slow' }
  | { state: 'there'; value: T; skew: number }
  | { state: 'none'; reason: 'unsupported' | 'offline' | 'timeout' | 'failed' | 'too-far' }

/**
 * Asks the gateway for what everybody may read.
 *
 * @param path from its root; nothing is asked without one
 * @param read what the answer says; must stay the same function
 * @returns what came of it, and how to ask again
 */
export function useAsked<T>(path: string | undefined, read: (body: unknown) => T | undefined): [Asked<T>, () => void] {
  const [turn, setTurn] = useState(0)
  const question = `${turn} ${path ?? ''}`
  const [asked, setAsked] = useState<{ question: string; is: Asked<T> }>({ question, is: { state: 'asking' } })
  const again = useCallback(() => setTurn((before) => before + 1), [])
  useEffect(() => {
    if (path === undefined) return undefined
    let isWanted = true
    const tell = (is: Asked<T>) => isWanted && setAsked({ question, is })
    const timer = setTimeout(() => tell({ state: 'slow' }), SLOW)
    void request({ method: 'GET', path, timeoutMs: TIMEOUT }).then((answer) => {
      clearTimeout(timer)
      if (!answer.ok) return tell({ state: 'none', reason: answer.reason })
      if (answer.status !== 200 && refusalIn(answer.body) === 'too-far') return tell({ state: 'none', reason: 'too-far' })
      const value = answer.status === 200 ? read(answer.body) : undefined
      return tell(value === undefined ? { state: 'none', reason: 'failed' } : { state: 'there', value, skew: clockSkew(answer.headers.date, instantNow()) })
    })
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [path, question, read])
  return [asked.question === question ? asked.is : { state: 'asking' }, again]
}
