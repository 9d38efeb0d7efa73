/** Where a degree was awarded and where it is to count: which body speaks of it. */
import type { Checker } from '../checker/checker'

export const DEGREE_PLACES = ['hong-kong', 'macao', 'mainland', 'abroad'] as const
export type DegreePlace = (typeof DEGREE_PLACES)[number]

export const DEGREE_USES = ['work', 'study'] as const
export type DegreeUse = (typeof DEGREE_USES)[number]

export interface Recognition {
  from: readonly DegreePlace[]
  to: DegreePlace
  uses: readonly DegreeUse[]
}

export interface DegreeAsked {
  from: DegreePlace
  to: DegreePlace
  use: DegreeUse
}

/** Where the app can say how a degree counts: not abroad, and not where it was awarded, since there it counts. */
const targetsOf = (from: DegreePlace): DegreePlace[] => DEGREE_PLACES.filter((one) => one !== 'abroad' && one !== from)

export const whichBody: Checker<keyof DegreeAsked, DegreeAsked> = ({ from, to, use }) => {
  if (!from) return { ask: { id: 'from', options: DEGREE_PLACES } }
  if (!to) return { ask: { id: 'to', options: targetsOf(from as DegreePlace) } }
  if (!use) return { ask: { id: 'use', options: DEGREE_USES } }
  return { result: { from: from as DegreePlace, to: to as DegreePlace, use: use as DegreeUse } }
}

export const recognitionsFor = <Known extends { value: Recognition }>(known: readonly Known[], { from, to, use }: DegreeAsked): Known[] =>
  known.filter(({ value }) => value.to === to && value.from.includes(from) && value.uses.includes(use))
