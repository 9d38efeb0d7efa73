/** What must be known before points can be counted: where, for which year of school, and how the family lives. */
import type { Checker } from '../checker/checker'
import { SCHOOL_CITIES, type SchoolCity } from '../school-way/way'
import { POINT_STAGES, type Home, type Hukou, type PointsRule, type PointStage } from './points'

export type PointsQuestion = 'city' | 'at' | 'stage' | 'hukou' | 'home'

export type PointsAsked = { kind: 'unknown'; city: SchoolCity; at?: string } | { kind: 'rule'; at: string; stage: PointStage; hukou: Hukou; home: Home }

/** A district without a published rule. */
export const OTHER_DISTRICT = 'other'

/** @param rules by district, of one city: no rule of another was found */
export function whichRule(rules: ReadonlyMap<string, PointsRule>, cityOf: (district: string) => string): Checker<PointsQuestion, PointsAsked> {
  return ({ city, at, stage, hukou, home }) => {
    if (!city) return { ask: { id: 'city', options: SCHOOL_CITIES } }
    const here = [...rules.keys()].filter((district) => cityOf(district) === city)
    if (here.length === 0) return { result: { kind: 'unknown', city: city as SchoolCity } }
    if (!at) return { ask: { id: 'at', options: [...here, OTHER_DISTRICT] } }
    const rule = rules.get(at)
    if (!rule) return { result: { kind: 'unknown', city: city as SchoolCity, at } }
    if (!stage) return { ask: { id: 'stage', options: POINT_STAGES } }
    if (!hukou) return { ask: { id: 'hukou', options: rule.hukous } }
    if (!home) return { ask: { id: 'home', options: rule.homes } }
    return { result: { kind: 'rule', at, stage: stage as PointStage, hukou: hukou as Hukou, home: home as Home } }
  }
}
