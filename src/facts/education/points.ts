import type { Fact } from '@/domain/fact/fact'
import { factsOf, type FactFile } from '@/domain/fact/fact-file'
import file from './points.json'
import type { LinesValue, PointsContact, PointsRuleValue } from './points-schema'

export type { LinesValue, PointsContact, PointsRuleValue }

const written = file as unknown as FactFile
export const POINTS_REVIEW_DAYS = written.reviewEveryDays

/** Rules by district: `rule/sz-longgang`. */
export const pointsRules = factsOf<PointsRuleValue>(written, 'rule')
/** Points of the last who were admitted: `lines/sz-longgang-buji-primary`. */
export const pointsLines = factsOf<LinesValue>(written, 'lines')

const contacts = factsOf<PointsContact>(written, 'contact')
/** The district's own office where one is known, else the city's line. */
export const pointsContact = (district: string | undefined): Fact<PointsContact> => contacts.get(`contact/${district ?? 'city'}`) ?? contacts.get('contact/city')!
