import type { Fact } from '@/domain/fact/fact'
import { factNamed, factsOf, type FactFile } from '@/domain/fact/fact-file'
import file from './ways.json'
import type { SchoolContact, SchoolExam, SchoolHelp, SchoolMoney, SchoolWayValue } from './ways-schema'

export type { SchoolContact, SchoolExam, SchoolHelp, SchoolMoney, SchoolWayValue }

const written = file as unknown as FactFile
export const SCHOOL_REVIEW_DAYS = written.reviewEveryDays

/** Ways to a school, by `way/hong-kong-school`. */
export const schoolWays = factsOf<SchoolWayValue>(written, 'way')
/** Money for pupils. */
export const schoolHelps = factsOf<SchoolHelp>(written, 'help')
export const schoolExams = factsOf<SchoolExam>(written, 'exam')

const contacts = factsOf<SchoolContact>(written, 'contact')
export const schoolContact = (id: string): Fact<SchoolContact> => factNamed(contacts, `contact/${id}`)
