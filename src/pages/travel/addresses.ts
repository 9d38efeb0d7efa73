/** Addresses of pages about journeys, with their answers filled in. */
import type { Side } from '@/domain/control-point/control-points'
import { askedParams, queryOf, writtenMark, type Asked, type Mark } from '@/domain/journey/asked'
import type { CivilDate } from '@/domain/time/civil'
import { asOpened, CARRY, DOCUMENT, GOING, JOURNEY, RIDE_CODES, STATION, TRIP } from '../links'
import type { Person } from '../use-person'

/** One journey, by the question that it answers. */
export const tripPage = (asked: Asked, mark: Mark): string => asOpened(`${TRIP}?${queryOf({ ...askedParams(asked), ...writtenMark(mark, asked.when.day) })}`)

export const journeyPage = (asked: Asked): string => asOpened(`${JOURNEY}?${queryOf(askedParams(asked))}`)

/** A question of which one end is known. */
export const journeyFrom = (from: string): string => asOpened(`${JOURNEY}?${queryOf({ from })}`)
export const journeyTo = (to: string): string => asOpened(`${JOURNEY}?${queryOf({ to })}`)

export const stationPage = (id: string): string => `${STATION}?${queryOf({ id })}`

export const rideCodesPage = (city: string): string => asOpened(`${RIDE_CODES}?${queryOf({ city })}`)
export const goingPage = GOING

/** Which document one needs; nobody needs one of the tool for the way home, and it has no answer for that. */
export const documentPage = (to: Side, who: Person | undefined, day: CivilDate): string | undefined =>
  who === to ? undefined : asOpened(`${DOCUMENT}?${queryOf({ who, trip: `to-${to}`, day })}`)

const RESIDENTS: Record<Person, string> = { mainland: 'mainland', 'hong-kong': 'hong-kong', macao: 'macao', foreigner: 'elsewhere' }

export const carryPage = (from: Side, to: Side, who: Person | undefined): string => asOpened(`${CARRY}?${queryOf({ from, to, who: who && RESIDENTS[who] })}`)
