/**
 * Points for a place in a state school (积分入学), as a district publishes them. All points are whole hundredths: districts count
 * 0.05 a month, and sums of those are not to drift.
 */

/** Whose household registration (户籍): the child's own, or for a child without one in the city what its parents have there. */
export const HUKOUS = ['catchment', 'district', 'city', 'parent', 'permits', 'permit', 'none'] as const
export type Hukou = (typeof HUKOUS)[number]

/** In what the family lives, inside the school's catchment. */
export const HOMES = ['bought', 'share', 'ancestral', 'special', 'grandparents', 'public', 'leased', 'registered'] as const
export type Home = (typeof HOMES)[number]

export const POINT_STAGES = ['primary', 'junior'] as const
export type PointStage = (typeof POINT_STAGES)[number]

/** Months that a district counts: in the home, of registration in the city, of social insurance, of a residence permit. */
export const COUNTED = ['home', 'hukou', 'insured', 'permit'] as const
export type Counted = (typeof COUNTED)[number]

/** What holds or does not. */
export const TICKS = ['owns', 'entered', 'permits', 'zone', 'no-home', 'one-year', 'both-year', 'both-five', 'both-six'] as const
export type Tick = (typeof TICKS)[number]

/** When a row counts: all that it names must hold. */
export interface When {
  hukou?: readonly Hukou[]
  home?: readonly Home[]
  stage?: PointStage
  tick?: Tick
  /** From so many months on. */
  asks?: Counted
  from?: number
}

export interface Row extends When {
  points: number
}

/** So much for every so many whole months. */
export interface Growth {
  hukou?: readonly Hukou[]
  home?: readonly Home[]
  asks: Counted
  /** Months that count nothing, since everybody needs them. */
  after?: number
  every?: number
  each: number
  most?: number
}

export interface PointsRule {
  hukous: readonly Hukou[]
  homes: readonly Home[]
  /** Of each table the first row that fits. */
  base: readonly (readonly Row[])[]
  grows: readonly Growth[]
  /** Every row that fits. */
  extras: readonly Row[]
  /** All that is added counts no more than this. */
  mostAdded?: number
}

export interface Situation {
  hukou: Hukou
  home: Home
  stage: PointStage
  months: Readonly<Partial<Record<Counted, number>>>
  ticks: readonly Tick[]
}

export interface Part {
  from: 'base' | Counted | Tick
  points: number
}

export interface Score {
  total: number
  base: number
  added: number
  /** What the cap took away. */
  lost: number
  parts: readonly Part[]
}

const monthsOf = (asks: Counted, { months }: Situation): number => {
  const count = months[asks] ?? 0
  if (!(count >= 0) || !Number.isInteger(count)) throw new RangeError(`months must be whole and >= 0, got ${count}`)
  return count
}

const lives = ({ hukou, home }: Pick<When, 'hukou' | 'home'>, situation: Pick<Situation, 'hukou' | 'home'>): boolean =>
  (hukou?.includes(situation.hukou) ?? true) && (home?.includes(situation.home) ?? true)

const fits = (row: When, situation: Situation): boolean =>
  lives(row, situation) &&
  (row.stage ?? situation.stage) === situation.stage &&
  (row.tick === undefined || situation.ticks.includes(row.tick)) &&
  (row.asks === undefined || monthsOf(row.asks, situation) >= (row.from ?? 0))

const grown = ({ asks, after = 0, every = 1, each, most = Infinity }: Growth, situation: Situation): number =>
  Math.min(most, Math.floor(Math.max(0, monthsOf(asks, situation) - after) / every) * each)

/**
 * The points of a family by a rule.
 *
 * @throws RangeError on months that are below 0 or not whole: the page lets nobody type them
 */
export function scoreOf(rule: PointsRule, situation: Situation): Score {
  const base = rule.base.reduce((sum, table) => sum + (table.find((row) => fits(row, situation))?.points ?? 0), 0)
  const grows = rule.grows.filter((one) => lives(one, situation)).map((one): Part => ({ from: one.asks, points: grown(one, situation) }))
  const extras = rule.extras.filter((row) => fits(row, situation)).map((row): Part => ({ from: row.tick ?? row.asks ?? 'base', points: row.points }))
  const parts = [...grows, ...extras].filter(({ points }) => points > 0)
  const raw = parts.reduce((sum, { points }) => sum + points, 0)
  const added = Math.min(raw, rule.mostAdded ?? raw)
  return { total: base + added, base, added, lost: raw - added, parts: [{ from: 'base', points: base }, ...parts] }
}

/** The months that matter for who lives so, in the order in which they are asked. */
export const countedFor = (rule: PointsRule, situation: Pick<Situation, 'hukou' | 'home'>): Counted[] => {
  const asked = [...rule.grows, ...rule.extras, ...rule.base.flat()].flatMap((one) => (one.asks && lives(one, situation) ? [one.asks] : []))
  return COUNTED.filter((one) => asked.includes(one))
}

/** What could hold for who lives so. */
export const ticksFor = (rule: PointsRule, situation: Pick<Situation, 'hukou' | 'home' | 'stage'>): Tick[] => {
  const asked = [...rule.extras, ...rule.base.flat()].flatMap((one) => (one.tick && lives(one, situation) && (one.stage ?? situation.stage) === situation.stage ? [one.tick] : []))
  return TICKS.filter((one) => asked.includes(one))
}
