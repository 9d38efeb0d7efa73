/** Whose government, what for, and who: what decides which account one needs. */
import { optionOf, type Checker } from '../checker/checker'
import { RIDERS, type Rider } from '../ride/means'
import { PLACES, type Place } from '../stay/movement'

/** What people want of a government. `life`: proof that one is alive, and allowances; `record`: certificate of (no) criminal record. */
export const TASKS = ['tax', 'insurance', 'exit-entry', 'licence', 'life', 'firm', 'health', 'record'] as const
export type Task = (typeof TASKS)[number]

export interface Errand {
  where: Place
  task: Task
  who: Rider
}

export type ErrandQuestion = keyof Errand

/** Asks for the government, the task and the person, in this order. */
export const whichAccount: Checker<ErrandQuestion, Errand> = ({ where, task, who }) => {
  if (where === undefined) return { ask: { id: 'where', options: PLACES } }
  if (task === undefined) return { ask: { id: 'task', options: TASKS } }
  if (who === undefined) return { ask: { id: 'who', options: RIDERS } }
  return { result: { where: optionOf(PLACES, where)!, task: optionOf(TASKS, task)!, who: optionOf(RIDERS, who)! } }
}

/**
 * Whether somebody may open an account.
 *
 * - `yes`: with a document of their own, without going anywhere
 * - `card`: only where they hold a card of that place besides
 * - `counter`: at a counter, or not known to be possible without one
 */
export const OPENINGS = ['yes', 'card', 'counter'] as const

interface Door {
  where: Place
  task: Task
  /** Left out: for everybody. */
  who?: readonly Rider[]
}

/** The way that is meant for an errand: one for this person before one for everybody; nothing where none is known. */
export function doorFor<Known extends Door>(doors: readonly Known[], { where, task, who }: Errand): Known | undefined {
  const here = doors.filter((door) => door.where === where && door.task === task)
  return here.find((door) => door.who?.includes(who)) ?? here.find((door) => door.who === undefined)
}

/** How this person opens the account; nothing where no source says. */
export const openingFor = <Known extends { account: string; who: readonly Rider[] }>(openings: readonly Known[], account: string, who: Rider): Known | undefined =>
  openings.find((one) => one.account === account && one.who.includes(who))
