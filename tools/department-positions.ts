/** Where Hong Kong's accident and emergency departments stand, out of the directory: the page of waits carries these few numbers, not all that is known of hospitals. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { DISTRICTS } from '../src/domain/region/district'
import type { Place } from '../src/facts/directory/place-schema'
import { ROOT } from './files'

const PLACES = path.join(ROOT, 'src/facts/health/places.json')
const FILE = path.join(ROOT, 'src/pages/health/care/department-positions.gen.json')

export function departmentPositionsFile(): { file: string; text: string } {
  const { facts } = JSON.parse(readFileSync(PLACES, 'utf8')) as { facts: { id: string; series: { value: Place }[] }[] }
  const positions = facts.flatMap(({ id, series }) => {
    const { at, features, position } = series[series.length - 1]!.value
    return position && features?.includes('emergency') && DISTRICTS[at].city === 'hong-kong' ? [[id, position] as const] : []
  })
  return { file: FILE, text: `${JSON.stringify(Object.fromEntries(positions))}\n` }
}
