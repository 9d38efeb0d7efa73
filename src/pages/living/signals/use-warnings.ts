import { isShowable, type Live } from '@/domain/live/live'
import { recordOf } from '@/domain/record/record'
import { warningsIn, type InForce } from '@/domain/signal/in-force'
import { instantAt } from '@/domain/time/instant'
import type { Now } from '@/platform/clock'
import { useLive, type LiveState } from '../../use-live'

const FEEDS = { 'hong-kong': 'hong-kong-warnings', macao: 'macao-warnings' } as const
const PLACES = ['hong-kong', 'macao'] as const
const NAMES = Object.values(FEEDS)

export interface Warnings {
  inForce: InForce[]
  /** By place, where the gateway has something fresh enough to show. */
  lives: Partial<Record<keyof typeof FEEDS, Live<unknown>>>
  state: LiveState
  /** Milliseconds since 1970, UTC. */
  instant: number
}

/** Warnings of this minute in Hong Kong and Macao; of the Mainland no feed is known. */
export function useWarnings(now: Now): Warnings {
  const { lives, state } = useLive(NAMES, now)
  const instant = instantAt(now)
  const fresh = lives.filter((live) => isShowable(live, instant))
  return {
    inForce: fresh.flatMap(({ data }) => warningsIn(data)),
    lives: recordOf(PLACES.flatMap((place) => fresh.filter(({ name }) => name === FEEDS[place]).map((live): [keyof typeof FEEDS, Live<unknown>] => [place, live]))),
    state,
    instant,
  }
}
