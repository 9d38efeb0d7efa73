/** Ways to a school for a child that lives on one side of the boundary or crosses it: for whom each is, and what still fails. */
import type { Checker } from '../checker/checker'
import type { City } from '../region/place'

export const CHILDREN = ['hong-kong', 'macao', 'mainland', 'foreigner'] as const
export type Child = (typeof CHILDREN)[number]

/** The nine cities where a family lives that asks this. */
export const SCHOOL_CITIES = ['guangzhou', 'shenzhen', 'zhuhai', 'foshan', 'huizhou', 'dongguan', 'zhongshan', 'jiangmen', 'zhaoqing'] as const satisfies readonly City[]
export type SchoolCity = (typeof SCHOOL_CITIES)[number]

export const STAGES = ['kindergarten', 'primary', 'junior', 'senior'] as const
export type Stage = (typeof STAGES)[number]

export const CURRICULA = ['mainland', 'hong-kong', 'macao', 'international'] as const
export type Curriculum = (typeof CURRICULA)[number]
const WISHES = [...CURRICULA, 'any'] as const
export type Wish = (typeof WISHES)[number]

/** What a way may ask for, with all answers. */
export const NEEDS = {
  /** Of the child: the residence permit (港澳居民居住证), only the home return permit (回乡证), or neither. */
  papers: ['residence', 'home-return', 'none'],
  /** Of the child: household registration in the city where the family lives. */
  hukou: ['local', 'other'],
  /** Of the family, in the city. */
  home: ['owned', 'leased', 'other'],
  /** A year of pension and medical insurance of a parent in the city, without a gap. */
  insured: ['yes', 'no'],
} as const
export type Need = keyof typeof NEEDS
const NEED_IDS = Object.keys(NEEDS) as Need[]

export interface Condition {
  asks: Need
  of: readonly string[]
}

export interface SchoolWay {
  id: string
  child: readonly Child[]
  cities: readonly SchoolCity[]
  stages: readonly Stage[]
  curriculum: readonly Curriculum[]
  conditions: readonly Condition[]
}

export interface Family {
  child: Child
  city: SchoolCity
  stage: Stage
  wish: Wish
  needs: Readonly<Partial<Record<Need, string>>>
}

export type SchoolVerdict = { kind: 'yes' } | { kind: 'nearly'; missing: readonly Condition[] } | { kind: 'open'; asks: readonly Condition[] }

export interface JudgedWay<Way extends SchoolWay> {
  way: Way
  verdict: SchoolVerdict
  /** Teaches what was wished for. */
  isWished: boolean
}

/** Papers are asked of those who can have them, and so is registration. */
const applies = (need: Need, child: Child): boolean => (need === 'papers' ? child === 'hong-kong' || child === 'macao' : need === 'hukou' ? child === 'mainland' : true)

/** How one condition stands; `none` where it does not apply to such a child. */
export const needState = ({ asks, of }: Condition, { child, needs }: Pick<Family, 'child' | 'needs'>): 'met' | 'missing' | 'open' | 'none' =>
  !applies(asks, child) ? 'none' : needs[asks] === undefined ? 'open' : of.includes(needs[asks]) ? 'met' : 'missing'

const isFor = ({ child, cities, stages }: SchoolWay, family: Pick<Family, 'child' | 'city' | 'stage'>): boolean =>
  child.includes(family.child) && cities.includes(family.city) && stages.includes(family.stage)

/** A condition that does not apply to such a child is met. Nobody changes a registration for a school: such a way is none. */
function verdictOf({ conditions }: SchoolWay, family: Family): SchoolVerdict | undefined {
  const missing = conditions.filter((one) => needState(one, family) === 'missing')
  if (missing.some(({ asks }) => asks === 'hukou')) return undefined
  if (missing.length > 0) return { kind: 'nearly', missing }
  const asks = conditions.filter((one) => needState(one, family) === 'open')
  return asks.length > 0 ? { kind: 'open', asks } : { kind: 'yes' }
}

const ORDER: readonly SchoolVerdict['kind'][] = ['yes', 'open', 'nearly']

/** Ways of such a child: what was wished for first, among it what is open to the child; otherwise in the order of the list. */
export function judgedWays<Way extends SchoolWay>(ways: readonly Way[], family: Family): JudgedWay<Way>[] {
  const judged = ways.flatMap((way) => {
    const verdict = isFor(way, family) ? verdictOf(way, family) : undefined
    return verdict ? [{ way, verdict, isWished: family.wish === 'any' || way.curriculum.includes(family.wish) }] : []
  })
  return [true, false].flatMap((isWished) => ORDER.flatMap((kind) => judged.filter((one) => one.isWished === isWished && one.verdict.kind === kind)))
}

export type SchoolQuestion = 'child' | 'city' | 'stage' | 'wish' | Need

/** Asks as little as decides: a need only while a way depends on it. */
export function whichSchool<Way extends SchoolWay>(ways: readonly Way[]): Checker<SchoolQuestion, Family> {
  return ({ child, city, stage, wish, ...needs }) => {
    if (!child) return { ask: { id: 'child', options: CHILDREN } }
    if (!city) return { ask: { id: 'city', options: SCHOOL_CITIES } }
    if (!stage) return { ask: { id: 'stage', options: STAGES } }
    if (!wish) return { ask: { id: 'wish', options: WISHES } }
    const family: Family = { child: child as Child, city: city as SchoolCity, stage: stage as Stage, wish: wish as Wish, needs }
    const open = judgedWays(ways, family).flatMap(({ verdict, isWished }) => (verdict.kind === 'open' && isWished ? verdict.asks.map(({ asks }) => asks) : []))
    const next = NEED_IDS.find((need) => open.includes(need))
    return next ? { ask: { id: next, options: NEEDS[next] } } : { result: family }
  }
}
