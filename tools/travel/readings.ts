/** How the characters of places are read: looked up here, never on the phone. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { POINT_NAMES } from '../../src/domain/control-point/names'
import { syllablesOf } from '../search/characters'
import { filesUnder, ROOT } from '../files'

const FACTS = path.join(ROOT, 'src/facts/travel')
const FILE = path.join(ROOT, 'src/pages/travel/readings.gen.ts')

/** Simplified names anywhere in a file: of stations, landmarks and whatever else is called something. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const { name } = value as { name?: { 'zh-Hans'?: string } }
  return [...(name?.['zh-Hans'] ? [name['zh-Hans']] : []), ...Object.values(value).flatMap(namesIn)]
}

/** By syllable, the characters that are read so in some name. */
export function readingsOf(names: readonly string[]): string {
  const bySyllable = new Map<string, Set<string>>()
  for (const run of names.flatMap((name) => name.match(/[\u3400-\u9fff]+/g) ?? [])) {
    const [mandarin] = syllablesOf(run)
    mandarin.forEach((syllable, at) => syllable && bySyllable.set(syllable, (bySyllable.get(syllable) ?? new Set()).add(run.charAt(at))))
  }
  return [...bySyllable]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([syllable, characters]) => syllable + [...characters].sort().join(''))
    .join(' ')
}

export function readingsFile(): { file: string; text: string } {
  const names = [...Object.values(POINT_NAMES).map((name) => name['zh-Hans']), ...filesUnder(FACTS, '.json').flatMap((file) => namesIn(JSON.parse(readFileSync(file, 'utf8'))))]
  return { file: FILE, text: `// Written by \`npm run fix\` from the names of places in src/facts/travel.\nexport const READINGS = '${readingsOf(names)}'\n` }
}
