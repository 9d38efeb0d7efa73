/** Feeds of GTFS are zip files. */
import { strToU8, unzipSync, zipSync } from 'fflate'

/** The first day of zip's own clock: the same network makes the same archive. */
const LONG_AGO = '1980-01-01'

/** The tables of a feed by their names without a folder, as far as they are wanted. */
export function readZip(archive: Uint8Array, isWanted: (name: string) => boolean): Map<string, Buffer> {
  const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)
  const files = unzipSync(archive, { filter: ({ name }) => isWanted(nameOf(name)) })
  return new Map(Object.entries(files).map(([path, content]) => [nameOf(path), Buffer.from(content)]))
}

/** An archive of text files. */
export const writeZip = (files: ReadonlyMap<string, string>): Uint8Array => zipSync(Object.fromEntries(Array.from(files, ([name, text]) => [name, strToU8(text)])), { level: 9, mtime: `${LONG_AGO}T12:00:00` })
