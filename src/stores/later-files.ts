/**
 * Files of facts that came after the app, on the phone: what a page reads the next time it is loaded. Nothing of a person is in
 * them. Each is kept with the state of the app's own file that it was checked against, and counts for that one only.
 */
import { standInBy, type OwnRevision } from '@/domain/update/standing'
import { readItem, removeItem, writeItem } from '@/platform/storage'

const key = (name: string): string => `later:${name}`

const stateOf = ([, form, , hash]: OwnRevision): string => `${form} ${hash}`

/** The later file for a state of the app's own; `undefined` where there is none, or what is kept is damaged. */
export function laterFile(own: OwnRevision): unknown {
  const text = readItem(key(own[0]))
  const end = text?.indexOf('\n') ?? -1
  if (!text || end < 0 || text.slice(0, end) !== stateOf(own)) return undefined
  try {
    return JSON.parse(text.slice(end + 1)) as unknown
  } catch {
    return undefined
  }
}

/** @returns whether the phone could keep it */
export const keepLater = (own: OwnRevision, file: unknown): boolean => writeItem(key(own[0]), `${stateOf(own)}\n${JSON.stringify(file)}`)

export const dropLater = (name: string): void => removeItem(key(name))

/** From now on pages that are loaded read what came later, where there is such a thing. */
export const readLaterFiles = (): void => standInBy(laterFile)
