import { entryOn, type FactEntry } from '@/domain/fact/fact'
import { factNamed, factsOf, type FactFile } from '@/domain/fact/fact-file'
import type { Side } from '@/domain/treatment/asked'
import type { CareWay } from '@/domain/treatment/ways'
import type { CivilDate } from '@/domain/time/civil'
import file from './ways.json'
import type { CareContact, CareFee, CareNumber, CareWayValue } from './ways-schema'

export type { CareContact, CareFee, CareNumber, CareWayValue }

const written = file as unknown as FactFile
export const WAYS_REVIEW_DAYS = written.reviewEveryDays

const ways = factsOf<CareWayValue>(written, 'way')
const fees = factsOf<CareFee>(written, 'fee')
const numbers = factsOf<CareNumber>(written, 'number')
const contacts = factsOf<CareContact>(written, 'contact')

/** A way with the fact that says so. */
export interface KnownWay extends CareWay {
  id: string
  entry: FactEntry<CareWayValue>
}

/** Ways that there are on a day, by `hk-emergency`. */
export const careWaysOn = (day: CivilDate): KnownWay[] =>
  [...ways.values()].flatMap((fact) => {
    const entry = entryOn(fact, day)
    return entry ? [{ ...(entry.value as CareWay), id: fact.id.slice('way/'.length), entry }] : []
  })

/** A charge as it is on a day; nothing where none is known of that day. */
export const careFeeOn = (id: string, day: CivilDate): FactEntry<CareFee> | undefined => entryOn(factNamed(fees, `fee/${id}`), day)

/** Whom one calls in danger. */
export const emergencyNumber = (side: Side): FactEntry<CareNumber> => factNamed(numbers, `number/${side}`).series[0]!

/** Whom one asks: of a way, else of the place. */
export const careContact = (id: string): FactEntry<CareContact> => factNamed(contacts, `contact/${id}`).series[0]!
