import type { FactEntry } from '@/domain/fact/fact'
import { factsOf, type FactFile } from '@/domain/fact/fact-file'
import file from './landmarks.json'
import type { Landmark } from './landmarks-schema'

export type { Landmark }

const written = file as unknown as FactFile

/** Lists of landmarks, one for each source. */
export const landmarkEntries: readonly FactEntry<readonly Landmark[]>[] = [...factsOf<readonly Landmark[]>(written, 'landmarks').values()].flatMap(({ series }) => series)

/** Places that people name, by the stops they lie near. */
export const landmarks: readonly Landmark[] = landmarkEntries.flatMap(({ value }) => value)
