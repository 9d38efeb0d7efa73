/** What is live, from the gateway, where there is one: asked for when a page shows, never waited for, kept with its time. */
import { useDidShow } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { isShowable, type Live } from '@/domain/live/live'
import { liveIn, queuesIn, ratesIn } from '@/domain/live/read'
import type { Rates } from '@/domain/live/shapes'
import { together, type LiveQueues, type Reported } from '@/domain/live/queue'
import { instantAt } from '@/domain/time/instant'
import type { Now } from '@/platform/clock'
import { request } from '@/platform/http'
import { readItem, writeItem } from '@/platform/storage'

const TIMEOUT = 8000
/** While a page stays open. */
const EVERY_MINUTES = 2
/** Queues and rates outlive a restart: they are few, and of no person. */
const KEPT_UNDER = 'live'
/** Names that are kept: one page's shall not push another's out. */
const keptNames = new Set<string>()
const OK = 200
const NOT_THERE = 404

const values = new Map<string, Live<unknown>>()
let isRead = false
/** Where there is no gateway, asking again changes nothing until the app starts anew. */
let hasGateway = true

function readKept(): void {
  if (isRead) return
  isRead = true
  try {
    const kept: unknown = JSON.parse(readItem(KEPT_UNDER) ?? '[]')
    for (const one of Array.isArray(kept) ? kept : []) {
      const live = liveIn(one)
      if (!live) continue
      values.set(live.name, live)
      keptNames.add(live.name)
    }
  } catch {
    // What is damaged was never there.
  }
}

function keep(names: readonly string[]): void {
  names.forEach((name) => keptNames.add(name))
  writeItem(KEPT_UNDER, JSON.stringify([...keptNames].flatMap((name) => values.get(name) ?? [])))
}

/** For tests: as if the app had just been started. */
export function forgetLive(): void {
  values.clear()
  keptNames.clear()
  isRead = false
  hasGateway = true
}

/** - `waiting`: nothing yet; `there`: the gateway answered; `missing`: it cannot be reached, or has nothing; `none`: there is no gateway */
export type LiveState = 'waiting' | 'there' | 'missing' | 'none'

async function askFor(name: string): Promise<LiveState> {
  if (!hasGateway) return 'none'
  const answer = await request({ method: 'GET', path: `/v1/feeds/${name}`, timeoutMs: TIMEOUT })
  if (!answer.ok && answer.reason === 'unsupported') hasGateway = false
  const live = answer.ok && answer.status === OK ? liveIn(answer.body) : undefined
  if (live) values.set(name, live)
  // A gateway whose operator switched feeds off has none of this name: that is no trouble to speak of.
  if (answer.ok && answer.status === NOT_THERE) return 'none'
  return live ? 'there' : hasGateway ? 'missing' : 'none'
}

/** The last values of feeds, and how it stands with the gateway. @param names with parameters: `next-trains?station=mtr:lo-wu` */
export function useLive(names: readonly string[], now: Now, keeps = false): { lives: Live<unknown>[]; state: LiveState } {
  const [{ state, round }, setAnswer] = useState<{ state: LiveState; round: number }>({ state: 'waiting', round: 0 })
  const isGone = useRef(false)
  const key = names.join(' ')
  const ask = async () => {
    if (keeps) readKept()
    const states = await Promise.all(key === '' ? [] : key.split(' ').map(askFor))
    if (isGone.current) return
    if (keeps && states.includes('there')) keep(key.split(' '))
    setAnswer((before) => ({ state: states.find((one) => one === 'there') ?? states[0] ?? 'none', round: before.round + 1 }))
  }
  const latest = useRef(ask)
  useEffect(() => {
    latest.current = ask
  })
  const step = Math.floor(now.time / EVERY_MINUTES)
  useEffect(() => {
    isGone.current = false
    return () => {
      isGone.current = true
    }
  }, [])
  useEffect(() => void latest.current(), [key, step])
  useDidShow(() => round > 0 && void latest.current())
  return { lives: names.flatMap((name) => values.get(name) ?? []), state }
}

/** One feed, where what it last said may still be shown. @returns with `instant`: milliseconds since 1970, UTC */
export function useFeed(name: string, now: Now): { live: Live<unknown> | undefined; state: LiveState; instant: number } {
  const {
    lives: [live],
    state,
  } = useLive([name], now)
  const instant = instantAt(now)
  return { live: live && isShowable(live, instant) ? live : undefined, state, instant }
}

const RATES = ['rates']
const QUEUES = ['hong-kong-queues', 'hong-kong-board', 'macao-queues']

export interface QueuesNow {
  queues: Reported[]
  state: LiveState
  /** A publisher did not answer, or not with everything: points without a queue may have one. */
  isInPart: boolean
  /** Milliseconds since 1970, UTC. */
  instant: number
}

/** The queues of this minute at all control points, of all publishers together. */
export function useQueues(now: Now): QueuesNow {
  const { lives, state } = useLive(QUEUES, now, true)
  const instant = instantAt(now)
  const isInPart = state === 'there' && (QUEUES.some((name) => !lives.some((live) => live.name === name && isShowable(live, instant))) || lives.some(({ missing }) => missing))
  return { isInPart, queues: together(lives.map((live): LiveQueues => ({ ...live, data: { queues: queuesIn(live.data) } })), instant), state, instant }
}

/** Rates of currencies as the gateway last had them, and what another publisher says otherwise; kept on the phone with their day. */
export function useRates(now: Now): { live: Live<Rates> | undefined; state: LiveState } {
  const { lives, state } = useLive(RATES, now, true)
  const [first] = lives
  return { live: first && { ...first, data: ratesIn(first.data) }, state }
}
