import { entryOn, type FactEntry } from '@/domain/fact/fact'
import { factsOf, type FactFile } from '@/domain/fact/fact-file'
import type { CivilDate } from '@/domain/time/civil'
import file from './costs.json'
import type { MonthlyFee, YearlyLimit } from './costs-schema'

export type { MonthlyFee, YearlyLimit }

const FILE = file as unknown as FactFile
const fees = factsOf<MonthlyFee>(FILE, 'fee')
const limits = factsOf<YearlyLimit>(FILE, 'limit')

/** What is paid a month, by its id: `here/hong-kong/private`; nothing where none was found. */
export const feeOn = (id: string, day: CivilDate): FactEntry<MonthlyFee> | undefined => entryOn(fees.get(id), day)

/** The most that is given back a year of medical costs in a home of the scheme. */
export const limitOn = (id: 'medical/outpatient' | 'medical/inpatient', day: CivilDate): FactEntry<YearlyLimit> | undefined => entryOn(limits.get(id), day)

export const COSTS_REVIEW_DAYS = FILE.reviewEveryDays
