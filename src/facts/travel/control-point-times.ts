import { entriesOn, type FactEntry } from '@/domain/fact/fact'
import { factsOf, type FactFile } from '@/domain/fact/fact-file'
import type { CivilDate } from '@/domain/time/civil'
import file from './control-point-times.json'
import type { PointMinutes } from './control-point-times-schema'

const written = file as unknown as FactFile
const minutes = factsOf<PointMinutes>(written, 'minutes')

export const TIMES_REVIEW_DAYS = written.reviewEveryDays

/** What somebody measured at a control point, towards one side; often only one of the three paces. */
export const minutesOn = (point: string, to: string, day: CivilDate): FactEntry<PointMinutes> | undefined => entriesOn(minutes.values(), day).find(({ value }) => value.point === point && value.to === to)
