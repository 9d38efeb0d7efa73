/** A count of criteria and a score as an address holds them: `age~english`, `pay.250~worked.3`. */
import { recordOf } from '@/domain/record/record'
import { pointsOf, type PointsRule } from '@/domain/work-route/points'

export const MOST_YEARS = 40

export const tickedIn = (text: string | undefined, known: readonly string[]): string[] => known.filter((id) => (text ?? '').split('~').includes(id))

export interface Scored {
  chosen: Record<string, string>
  years: number
}

/** What an address says of it; only answers that are there count. */
export function scoredIn(text: string | undefined, { factors }: PointsRule): Scored {
  const pairs = new Map((text ?? '').split('~').map((pair) => pair.split('.') as [string, string | undefined]))
  const chosen = recordOf(factors.flatMap(({ id, options }) => (options.some((option) => option.id === pairs.get(id)) ? [[id, pairs.get(id)!] as [string, string]] : [])))
  const years = Number(pairs.get('worked') ?? 0)
  return { chosen, years: Number.isInteger(years) && years >= 0 && years <= MOST_YEARS ? years : 0 }
}

export const scoredText = ({ chosen, years }: Scored): string => [...Object.entries(chosen), ['worked', String(years)]].map((pair) => pair.join('.')).join('~')

/** Points once every factor is answered. */
export const wholeScore = (rule: PointsRule, { chosen, years }: Scored): number | undefined => (rule.factors.every(({ id }) => chosen[id] !== undefined) ? pointsOf(rule, chosen, years) : undefined)
