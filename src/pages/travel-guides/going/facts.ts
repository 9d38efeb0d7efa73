import type { FactEntry } from '@/domain/fact/fact'
import type { Stop } from '@/domain/going/going'
import { STOPS } from '@/domain/going/going'
import type { CivilDate } from '@/domain/time/civil'
import { travelContact } from '@/facts/travel/contacts'
import { lines, type GoingLine } from '@/facts/travel/going'

export interface KnownLine extends GoingLine {
  /** Without what it is about: `gold-bus-zhuhai`. */
  id: string
  entry: FactEntry<GoingLine>
  /** Known up to a day that is past; what came after is not. */
  isPast: boolean
}

/** All lines, as they are known on a day. */
export const linesOn = (day: CivilDate): KnownLine[] =>
  [...lines.values()].map(({ id, series }) => {
    const entry = series[series.length - 1]!
    return { ...entry.value, id: id.slice(0, id.lastIndexOf('/')), entry, isPast: entry.effectiveTo !== undefined && entry.effectiveTo < day }
  })

/** Who answers a question about a line. */
export function contactFor({ by, from, to, only }: GoingLine) {
  if (by === 'rail') return travelContact('rail')
  if (only) return travelContact('airport')
  const sides = [STOPS[from as Stop], STOPS[to as Stop]]
  return travelContact(sides.includes('hong-kong') ? 'hong-kong' : sides.includes('macao') ? 'macao' : 'mainland')
}
