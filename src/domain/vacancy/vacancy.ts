import type { City } from '../region/place'
import type { CivilDate } from '../time/civil'
import type { Pay } from './pay'

export const CITIES = ['hong-kong', 'macao', 'guangzhou', 'shenzhen', 'zhuhai', 'foshan', 'huizhou', 'dongguan', 'zhongshan', 'jiangmen', 'zhaoqing'] as const satisfies readonly City[]

/** Languages that an advertisement names; whether it asks for them or only mentions them no machine can tell. */
export const LANGUAGES = ['cantonese', 'putonghua', 'english', 'portuguese'] as const
export type JobLanguage = (typeof LANGUAGES)[number]

/**
 * What an advertisement says of the right to work there.
 * - `sponsors`: the employer applies for a permit
 * - `own`: only who may already work there, or residents
 * - `says`: something else, in its own words
 * - `silent`: nothing
 */
export const PERMITS = ['sponsors', 'own', 'says', 'silent'] as const
export type PermitSaid = (typeof PERMITS)[number]

/** An open job (职位), as a board publishes it: nothing of it is made up, and all of it is plain text. */
export interface Vacancy {
  /** Made of what identifies it, so that it is the same at each reading. */
  id: string
  title: string
  /** As the board names it; empty where it does not. */
  employer: string
  /** Where it is, among the cities of the bay; left out where the board does not say, or says what we do not know. */
  city?: City
  /** The place in the board's own words. */
  place: string
  /** Where one applies: always http(s). */
  url: string
  pay?: Pay
  /** The pay in the board's own words, where they were not understood or cannot be true. */
  payWords?: string
  languages: readonly JobLanguage[]
  permit: PermitSaid
  /** The sentence of the advertisement that says so. */
  permitWords?: string
  summary: string
  postedOn?: CivilDate
  /** Last moment to apply, milliseconds since 1970, UTC. */
  until?: number
  /** When it was last seen on its board, milliseconds since 1970, UTC. */
  seenAt: number
  /** Id of the board that publishes it. */
  board: string
  /** Other boards that publish the same one. */
  alsoOn: readonly { board: string; url: string }[]
}

/** A board that the gateway reads, and how it fares. */
export interface Board {
  id: string
  name: string
  /** Its page for people. */
  site: string
  /** When it was last read well, milliseconds since 1970, UTC; left out where it never was. */
  readAt?: number
  /** It could not be read lately: what it said last is shown. */
  isStale: boolean
  /** Vacancies of it that are open. */
  count: number
}

export const isOpen = ({ until }: Pick<Vacancy, 'until'>, now: number): boolean => until === undefined || now <= until
