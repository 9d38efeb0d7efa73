/** A moving checklist out of its fields: which tasks there are, when they fall due, and how far one is. */
import { addDays, dayIn, type CivilDate } from '../time/civil'
import { valueOf, type Fields } from './fields'

export const PHASES = ['think', 'visit', 'trial', 'papers', 'money', 'health', 'move', 'week', 'month', 'hundred'] as const
export type Phase = (typeof PHASES)[number]

export const PLACES = ['hong-kong', 'macao', 'guangdong'] as const
export type Place = (typeof PLACES)[number]

/** What chooses tasks. A question that was left open leaves out nothing. */
export interface Situation {
  from: Place | ''
  /** Moving into a home, into a flat: both where it is open. */
  home: boolean
  flat: boolean
  /** To a Guangdong city. */
  there: boolean
  /** Has an allowance or a pension. */
  benefit: boolean
  /** Takes medicines regularly. */
  pills: boolean
}

export interface TaskForm {
  id: string
  phase: Phase
  /** Days from the moving day. */
  due: number
  when?: (situation: Situation) => boolean
  link?: string
}

export interface Planned {
  id: string
  phase: Phase
  /** Words of somebody's own; none for a task of the app. */
  title?: string
  due?: CivilDate
  done?: CivilDate
  who: string
  note: string
  link?: string
}

/** So many tasks of one's own can be added; a merge of two lists may hold more, and all of them are shown. */
export const MOST_OWN = 20

const placeIn = (value: string): Place | '' => PLACES.find((place) => place === value) ?? ''

export function situationOf(sheet: Fields): Situation {
  const into = valueOf(sheet, 'into')
  const to = placeIn(valueOf(sheet, 'to'))
  return {
    from: placeIn(valueOf(sheet, 'from')),
    home: into !== 'flat',
    flat: into !== 'home',
    there: to === '' || to === 'guangdong',
    benefit: valueOf(sheet, 'allowance') !== 'no',
    pills: valueOf(sheet, 'medicines') !== 'no',
  }
}

/** The moving day; none where none was chosen, or one that cannot be meant. */
export function movingDay(sheet: Fields): CivilDate | undefined {
  const day = dayIn(valueOf(sheet, 'day'))
  return day && day >= '2000-01-01' && day < '2100-01-01' ? day : undefined
}

const OWN = /^o\.([0-9a-z]+)\.title$/

/** Names under which a task's fields stand: `t.` for those of the app, `o.` for one's own. */
export const nameOf = (task: Pick<Planned, 'id' | 'title'>, field: 'title' | 'phase' | 'done' | 'who' | 'note'): string => `${task.title === undefined ? 't' : 'o'}.${task.id}.${field}`

function withState(sheet: Fields, task: Omit<Planned, 'who' | 'note' | 'done'>): Planned {
  const done = dayIn(valueOf(sheet, nameOf(task, 'done')))
  return { ...task, ...(done && { done }), who: valueOf(sheet, nameOf(task, 'who')), note: valueOf(sheet, nameOf(task, 'note')) }
}

/** One's own tasks that were not taken away, oldest first; a title that is empty stands for one that was. */
function ownTasks(sheet: Fields): Planned[] {
  return Object.keys(sheet)
    .sort()
    .flatMap((name) => {
      const id = OWN.exec(name)?.[1]
      const title = id && valueOf(sheet, name)
      if (!id || !title) return []
      const phase = PHASES.find((one) => one === valueOf(sheet, `o.${id}.phase`)) ?? 'think'
      return [withState(sheet, { id, phase, title })]
    })
}

/** All tasks of a situation, part by part; one's own come last in theirs. */
export function planOf(forms: readonly TaskForm[], sheet: Fields): Planned[] {
  const situation = situationOf(sheet)
  const day = movingDay(sheet)
  const tasks = forms
    .filter(({ when }) => when === undefined || when(situation))
    .map(({ id, phase, due, link }) => withState(sheet, { id, phase, ...(day && { due: addDays(day, due) }), ...(link !== undefined && { link }) }))
  const own = ownTasks(sheet)
  return PHASES.flatMap((phase) => [...tasks, ...own].filter((task) => task.phase === phase))
}

/** The tasks to do next: those that fall due first; where no day is chosen, in the order of the list. */
export const nextTasks = (plan: readonly Planned[], count: number): Planned[] =>
  plan
    .map((task, index) => ({ task, index }))
    .filter(({ task }) => task.done === undefined)
    .sort((one, other) => ((one.task.due ?? '9') < (other.task.due ?? '9') ? -1 : (one.task.due ?? '9') > (other.task.due ?? '9') ? 1 : one.index - other.index))
    .slice(0, count)
    .map(({ task }) => task)
