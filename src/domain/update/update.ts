/**
 * Facts and records that came after the app: whether they may stand in for those that the app was packed with. A phone never
 * loses an answer by an update: whatever is in doubt stays as it was packed.
 */
import type { CivilDate } from '../time/civil'

/** Which state of a file of facts, or of an area's records, something is. */
export interface Revision {
  /** `facts/customs/holidays`, `services/customs`. */
  name: string
  /** Short hash of the form of its values: another one is for an app that reads other forms. */
  schema: string
  /** Version of the app that it was made with: `0.1.0`. */
  release: string
  /** Latest day on which one of its values was seen at its source. */
  checkedOn: CivilDate
  /** Short hash of its content. */
  hash: string
}

export type NoReplacement = 'other-file' | 'other-schema' | 'same' | 'older' | 'in-future'

/** `1.10.0` is after `1.9.3`; what is no number counts as 0. */
function isReleaseBefore(one: string, other: string): boolean {
  const parts = (text: string) => text.split('.').map((part) => Number(part) || 0)
  const [left, right] = [parts(one), parts(other)]
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}

/** Whether one revision may stand in for another. What its content must be besides, `sound` says. */
export function mayReplace(packed: Revision, received: Revision, today: CivilDate): { ok: true } | { ok: false; reason: NoReplacement } {
  const no = (reason: NoReplacement) => ({ ok: false, reason }) as const
  if (received.name !== packed.name) return no('other-file')
  if (received.schema !== packed.schema) return no('other-schema')
  if (received.hash === packed.hash) return no('same')
  // Of two that were seen on the same day the received one holds: a mistake may have been mended.
  if (isReleaseBefore(received.release, packed.release) || received.checkedOn < packed.checkedOn) return no('older')
  if (received.checkedOn > today) return no('in-future')
  return { ok: true }
}
