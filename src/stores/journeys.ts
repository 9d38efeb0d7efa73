import { newestFirst } from './newest-first'
import { persisted } from './persisted'

/** Questions that were asked lately; more only make the list long. */
const RECENT = 8
const RECENT_PLACES = 8

/** A question to come back to, without its time: ids of places, and who travels as an address holds it. */
export interface AskedJourney {
  from: string
  to: string
  party?: string
  pay?: string
}

export interface JourneysKept {
  /** Newest first. */
  asked: AskedJourney[]
  /** Ids of places that were chosen lately, newest first. */
  recentPlaces: string[]
  /** Ids of places that a person keeps. */
  savedPlaces: string[]
}

/** What a person asked of the planner, on the phone only. */
export interface Journeys extends JourneysKept {
  rememberJourney: (asked: AskedJourney) => void
  rememberPlace: (id: string) => void
  togglePlace: (id: string) => void
  /** Put in place of what is there, all at once: an erasure, and its undo. */
  restore: (kept: JourneysKept) => void
}

const isSame = (one: AskedJourney, other: AskedJourney): boolean => one.from === other.from && one.to === other.to

/** As addresses hold them: other text was never written by this app. */
const isId = (value: unknown): value is string => typeof value === 'string' && /^[a-z-]+:[a-z0-9-]+$/.test(value)
const isWord = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9-]+$/.test(value)
const ids = (stored: unknown): string[] => (Array.isArray(stored) ? [...new Set(stored.filter(isId))] : [])

function askedOf(stored: unknown): AskedJourney[] {
  if (!stored || typeof stored !== 'object') return []
  const { from, to, party, pay } = stored as Record<string, unknown>
  return isId(from) && isId(to) ? [{ from, to, ...(isWord(party) && { party }), ...(isWord(pay) && { pay }) }] : []
}

const allAsked = (stored: unknown): AskedJourney[] => {
  const found = Array.isArray(stored) ? stored.flatMap(askedOf) : []
  return found.filter((one, at) => found.findIndex((other) => isSame(one, other)) === at).slice(0, RECENT)
}

const read = ({ asked, recentPlaces, savedPlaces }: { [Key in keyof JourneysKept]?: unknown }): JourneysKept => ({
  asked: allAsked(asked),
  recentPlaces: ids(recentPlaces).slice(0, RECENT_PLACES),
  savedPlaces: ids(savedPlaces),
})

export const useJourneys = persisted<Journeys>(
  'journeys',
  (set) => ({
    asked: [],
    recentPlaces: [],
    savedPlaces: [],
    rememberJourney: (one) => set(({ asked }) => ({ asked: newestFirst(one, asked, RECENT, isSame) })),
    rememberPlace: (id) => set(({ recentPlaces }) => ({ recentPlaces: newestFirst(id, recentPlaces, RECENT_PLACES) })),
    togglePlace: (id) => set(({ savedPlaces }) => ({ savedPlaces: savedPlaces.includes(id) ? savedPlaces.filter((one) => one !== id) : [id, ...savedPlaces] })),
    restore: (kept) => set(read(kept)),
  }),
  read,
  ({ asked, recentPlaces, savedPlaces }) => ({ asked, recentPlaces, savedPlaces }),
)
