/** Where the timetables and fares of each operator come from, for the pages that show them: the pack of the network has numbers only. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { WrittenOperator } from '../../src/facts/travel/operator-schema'
import { filesUnder, ROOT } from '../files'

const FOLDER = path.join(ROOT, 'src/facts/travel/network')
const FILE = path.join(ROOT, 'src/pages/travel/timetable-sources.gen.json')

/** Of the timetable; more would be a list of everything that was read. */
const MOST = 2

type Written = Pick<WrittenOperator, 'id' | 'reviewEveryDays' | 'sources' | 'lines' | 'fares'>

/** Sources of an operator that have an address and a day: those most of its lines are from, then that of its fares; and its lines whose first and last vehicle nobody publishes. */
export function sourcesOf({ id, reviewEveryDays, sources, lines, fares }: Written) {
  const counts = new Map<string, number>()
  for (const { source } of lines) counts.set(source, (counts.get(source) ?? 0) + 1)
  const byUse = [...counts].sort((one, other) => other[1] - one[1]).map(([key]) => key)
  const keys = [...new Set([...byUse.slice(0, MOST), ...('source' in fares ? [fares.source] : [])])]
  const found = keys.flatMap((key) => {
    const source = sources[key]
    if (!source?.url || !source.verifiedOn) return []
    const { publisher, title, url, verifiedOn, via } = source
    return [{ publisher, title, url, verifiedOn, ...(via && { via: 'copy' }), confidence: 'high' }]
  })
  const reckoned = lines.filter(({ estimated }) => estimated?.includes('hours')).map((line) => line.id)
  return [id, { reviewEveryDays, sources: found, ...(reckoned.length > 0 && { reckoned }) }] as const
}

export function timetableSourceFiles(): { file: string; text: string }[] {
  if (!existsSync(FOLDER)) return []
  const operators = filesUnder(FOLDER, '.json').map((file) => JSON.parse(readFileSync(file, 'utf8')) as WrittenOperator)
  return [{ file: FILE, text: `${JSON.stringify(Object.fromEntries(operators.map(sourcesOf)))}\n` }]
}
