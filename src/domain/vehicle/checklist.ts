import { recordOf } from '../record/record'

/** Where one is in a list of steps. */
export interface Progress {
  /** How many of the steps are done. */
  done: number
  /** The step one is at; `undefined` when all are done. */
  now?: string
}

/** The first step that is not done is where one is; ticks of steps that the list no longer has count for nothing. */
export function progressOf(steps: readonly string[], ticked: readonly string[]): Progress {
  const open = steps.find((step) => !ticked.includes(step))
  return { done: steps.filter((step) => ticked.includes(step)).length, ...(open !== undefined && { now: open }) }
}

/** Ticks out of what was stored, by list; what does not fit is dropped. */
export function ticksOf(stored: unknown): Record<string, string[]> {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {}
  const lists = Object.entries(stored).flatMap(([list, ticks]): [string, string[]][] => {
    const texts = Array.isArray(ticks) ? ticks.filter((one): one is string => typeof one === 'string') : []
    return texts.length > 0 ? [[list, [...new Set(texts)]]] : []
  })
  return recordOf(lists)
}
