/** What has been built for apps that are older than this checkout: revisions, and the files that they name. */
import { Type } from '@sinclair/typebox'
import { Value } from '@sinclair/typebox/value'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Revision } from '../../src/domain/update/update'

const short = Type.String({ pattern: '^[0-9a-f]{12}$' })

export const RevisionSchema = Type.Object(
  {
    name: Type.String({ pattern: '^(facts/[a-z-]+/[a-z-]+|services/[a-z-]+)$' }),
    schema: short,
    release: Type.String({ pattern: '^\\d+\\.\\d+\\.\\d+$' }),
    checkedOn: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
    hash: short,
  },
  { additionalProperties: false },
)

export interface Updates {
  revisions: readonly Revision[]
  /** JSON of a file, as the bundles carry it; `undefined` where there is none of the name. */
  textOf: (name: string) => string | undefined
}

export const NO_UPDATES: Updates = { revisions: [], textOf: () => undefined }

/** The largest file today has 160 KB: ten times that is a mistake. */
const LARGEST = 2 * 1024 * 1024

/**
 * Reads all of it at once: about 2 MB.
 *
 * @throws Error when a file is not what its revision says: a build that was interrupted
 */
export function openUpdates(folder: string): Updates {
  const revisions: unknown = JSON.parse(readFileSync(path.join(folder, 'revisions.json'), 'utf8'))
  if (!Value.Check(Type.Array(RevisionSchema), revisions)) throw new Error(`UPDATES_FOLDER: ${path.join(folder, 'revisions.json')} is no list of revisions: build it anew`)
  const texts = new Map(
    revisions.map(({ name, hash }) => {
      const text = readFileSync(path.join(folder, `${name}.json`), 'utf8')
      const isRight = text.length <= LARGEST && createHash('sha256').update(text).digest('hex').startsWith(hash)
      if (!isRight) throw new Error(`UPDATES_FOLDER: ${name} is not what its revision says: build it anew`)
      return [name, text] as const
    }),
  )
  return { revisions: revisions as unknown as Revision[], textOf: (name) => texts.get(name) }
}
