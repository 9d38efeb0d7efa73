import type { CivilDate } from '../time/civil'

/** What a packed file of facts says of its own state, see `config/facts-loader`. */
export type OwnRevision = readonly [name: string, form: string, checkedOn: CivilDate, hash: string]

/** What came after the app in place of a file of it, where the phone has kept such a thing for exactly this state of the file. */
export type KeptFor = (own: OwnRevision) => unknown

let keptFor: KeptFor = () => undefined
const opened = new Map<string, { own: OwnRevision; packed: unknown }>()

/** The app says, as it starts, where what came later is kept. Tools and the gateway say nothing: they read what is written. */
export const standInBy = (kept: KeptFor): void => {
  keptFor = kept
}

/** The file that is read: what came later, or else what was packed. Noted as opened: only for such files is anything fetched. */
export function standing<File>(own: OwnRevision, packed: File): File {
  opened.set(own[0], { own, packed })
  return (keptFor(own) as File | undefined) ?? packed
}

/** Files that pages have read since the app was started. */
export const openedFiles = (): readonly { own: OwnRevision; packed: unknown }[] => [...opened.values()]
