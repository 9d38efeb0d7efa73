import { factOn, type Fact, type FactEntry } from '@/domain/fact/fact'
import { factsOf, type FactFile } from '@/domain/fact/fact-file'
import type { CivilDate } from '@/domain/time/civil'
import file from './control-point-times.json'
import type { PointMinutes, QueueTarget } from './control-point-times-schema'

export type { PointMinutes, QueueTarget }

const written = file as unknown as FactFile

const entriesOn = <Value>(facts: ReadonlyMap<string, Fact<Value>>, day: CivilDate): FactEntry<Value>[] =>
  [...facts.values()].flatMap((fact) => {
    const found = factOn(fact, day)
    return found.ok ? [found.fact] : []
  })

const minutes = factsOf<PointMinutes>(written, 'minutes')
const targets = factsOf<QueueTarget>(written, 'target')

export const TIMES_REVIEW_DAYS = written.reviewEveryDays

/** What somebody measured at a control point, towards one side; often only one of the three paces. */
export const minutesOn = (point: string, to: string, day: CivilDate): FactEntry<PointMinutes> | undefined => entriesOn(minutes, day).find(({ value }) => value.point === point && value.to === to)

/** The longest queues that governments promise. */
export const targetsOn = (day: CivilDate): FactEntry<QueueTarget>[] => entriesOn(targets, day)
