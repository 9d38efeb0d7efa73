import type { CivilDate } from '../time/civil'

/** Documents whose numbers are known here; `passport` is a number alone, of which only the length can be told; `td3` and `td1` are the machine-readable lines of passports and of cards (ICAO Doc 9303). */
export type Kind =
  | 'hong-kong-identity'
  | 'resident-identity'
  | 'residence-permit'
  | 'home-return-permit'
  | 'non-chinese-permit'
  | 'exit-entry-permit'
  | 'macao-identity'
  | 'passport'
  | 'td3'
  | 'td1'

export type Part = 'number' | 'birth' | 'expiry' | 'optional' | 'all'

export type Problem =
  /** Too few or too many characters: so many, instead of so many. */
  | { why: 'length'; has: number; needs: number }
  /** Characters that cannot stand there, counted from 1. */
  | { why: 'character'; at: number[] }
  | { why: 'check-digit'; part: Part; at: number }
  /** A day that does not exist, or has not come yet. */
  | { why: 'date'; part: Part; at: number }
  /** No province or region has this code. */
  | { why: 'region'; at: number }
  /** The first line is not laid out as ICAO's are. */
  | { why: 'layout' }

export interface Reading {
  kind: Kind
  /** `checked`: the check digits fit. `formed`: it looks right, and there is no published check digit to tell. */
  state: 'checked' | 'formed' | 'wrong'
  problems: Problem[]
  /** The same with letters and digits that look alike exchanged, where that makes it right. */
  repaired?: string
  birth?: CivilDate
  expiry?: CivilDate
  sex?: 'female' | 'male'
  /** Whose it is. */
  holder?: 'hong-kong' | 'macao' | 'taiwan' | 'mainland'
  /** How often the card was issued anew. */
  renewals?: number
  /** Who issued it, as ICAO's code of three letters. */
  issuer?: string
}

export const stateOf = (problems: readonly Problem[], hasCheckDigit: boolean): Reading['state'] => (problems.length > 0 ? 'wrong' : hasCheckDigit ? 'checked' : 'formed')
