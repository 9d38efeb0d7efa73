/** Months and ticks as an address holds them: `home.24~insured.30`, `owns~zone`. */
import { COUNTED, TICKS, type Counted, type Tick } from '@/domain/school-points/points'
import { recordOf } from '@/domain/record/record'

/** Fifty years: more is a slip of the finger. */
export const MOST_MONTHS = 600

export type Typed = Partial<Record<Counted, string>>

/** What stands in the fields, whatever it is. */
export const typedIn = (text: string | undefined): Typed =>
  recordOf(
    (text ?? '').split('~').flatMap((pair): [Counted, string][] => {
      const at = pair.indexOf('.')
      const id = COUNTED.find((one) => one === pair.slice(0, at))
      return id ? [[id, pair.slice(at + 1, at + 7)]] : []
    }),
  )

export const typedText = (typed: Typed): string => COUNTED.flatMap((id) => (typed[id] ? [`${id}.${typed[id]}`] : [])).join('~') || 'none'

/** Whole months of 0 to 600, or nothing. */
export const monthsIn = (text: string | undefined): number | undefined => (text !== undefined && /^\d{1,3}$/.test(text.trim()) && Number(text) <= MOST_MONTHS ? Number(text) : undefined)

export const ticksIn = (text: string | undefined): Tick[] => TICKS.filter((id) => (text ?? '').split('~').includes(id))
export const ticksText = (ticks: readonly Tick[]): string => TICKS.filter((one) => ticks.includes(one)).join('~') || 'none'
