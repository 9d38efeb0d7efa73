import { recordOf } from '@/domain/record/record'
import { byDay, isSame, PLACES, type Movement, type Place } from '@/domain/stay/movement'
import { dayIn } from '@/domain/time/civil'
import { persisted } from './persisted'

/** What a person says of each place: a rule by its id, or a number of days. */
export type ChosenRules = Partial<Record<Place, string>>

/** My entries and exits, and which rule I stay by: on the phone only. */
export interface Stays {
  /** Earliest first; none is there twice. */
  movements: Movement[]
  rules: ChosenRules
  add: (movements: readonly Movement[]) => void
  remove: (movement: Movement) => void
  chooseRule: (place: Place, rule: string) => void
  /** Put in place of what is there, all at once: an erasure, and its undo. */
  restore: (stays: Pick<Stays, 'movements' | 'rules'>) => void
}

const withNew = (before: readonly Movement[], added: readonly Movement[]): Movement[] =>
  byDay(added.reduce<Movement[]>((all, one) => (all.some((other) => isSame(one, other)) ? all : [...all, one]), [...before]))

const isPlace = (value: unknown): value is Place => PLACES.includes(value as Place)

function movementOf(stored: unknown): Movement[] {
  if (!stored || typeof stored !== 'object') return []
  const { way, place, day: written, time } = stored as Record<string, unknown>
  const day = dayIn(written)
  if ((way !== 'in' && way !== 'out') || !isPlace(place) || !day) return []
  if (time !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(String(time))) return []
  return [{ way, place, day, ...(time !== undefined && { time: String(time) }) }]
}

/** A rule's id may be one of an older version: the page looks it up. */
const rulesOf = (stored: unknown): ChosenRules =>
  recordOf(Object.entries(stored ?? {}).filter(([place, rule]) => isPlace(place) && typeof rule === 'string'))

export const useStays = persisted<Stays>(
  'stays',
  (set) => ({
    movements: [],
    rules: {},
    add: (added) => set(({ movements }) => ({ movements: withNew(movements, added) })),
    remove: (movement) => set(({ movements }) => ({ movements: movements.filter((one) => !isSame(one, movement)) })),
    chooseRule: (place, rule) => set(({ rules }) => ({ rules: { ...rules, [place]: rule } })),
    restore: ({ movements, rules }) => set({ movements: withNew([], movements), rules }),
  }),
  ({ movements, rules }) => ({ movements: Array.isArray(movements) ? withNew([], movements.flatMap(movementOf)) : [], rules: rulesOf(rules) }),
  ({ movements, rules }) => ({ movements, rules }),
)
