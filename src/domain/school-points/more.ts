/** What would bring more points: each is the difference of two sums, so that a cap or a row that stops counting is seen. */
import { countedFor, scoreOf, ticksFor, type Counted, type PointsRule, type Situation, type Tick } from './points'

export type More = { kind: 'year'; of: Counted; points: number } | { kind: 'tick'; of: Tick; points: number } | { kind: 'bought'; points: number }

/** The most first; nothing that brings nothing. */
export function moreOf(rule: PointsRule, situation: Situation): More[] {
  const now = scoreOf(rule, situation).total
  const gain = (change: Partial<Situation>) => scoreOf(rule, { ...situation, ...change }).total - now
  const years = countedFor(rule, situation).map((of): More => ({ kind: 'year', of, points: gain({ months: { ...situation.months, [of]: (situation.months[of] ?? 0) + 12 } }) }))
  const ticks = ticksFor(rule, situation)
    .filter((of) => !situation.ticks.includes(of))
    .map((of): More => ({ kind: 'tick', of, points: gain({ ticks: [...situation.ticks, of] }) }))
  const bought: More[] = situation.home !== 'bought' && rule.homes.includes('bought') ? [{ kind: 'bought', points: gain({ home: 'bought', months: { ...situation.months, home: 0 } }) }] : []
  return [...years, ...ticks, ...bought].filter(({ points }) => points > 0).sort((one, other) => other.points - one.points)
}
