import { readdirSync } from 'node:fs'
import path from 'node:path'
import visas from '../../facts/customs/visas.json'
import { everyFact, type FactFile } from './fact-file'

const FOLDER = path.join(__dirname, '../../facts/customs')
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => require(path.join(FOLDER, name)) as FactFile & { id: string })

const { pack } = require('../../../config/facts-loader') as { pack: (file: object) => object }
/** Of `via` the app only tells that there is one. */
const shown = (file: FactFile) => JSON.stringify([...everyFact(file)], (key, value: unknown) => (key === 'via' && value ? '1' : value))
const fromBundle = (file: object) => JSON.parse(JSON.stringify(pack(file))) as FactFile

test.each(files.map((file) => [file.id, file] as const))('%s says the same in the form of the bundles', (_, file) => {
  const packed = fromBundle(file)
  expect('texts' in packed).toBe(true)
  expect(shown(packed)).toBe(shown(file))
})

test('a change is seen through the packing', () => {
  const other = structuredClone(visas) as unknown as FactFile
  other.facts[0]!.series[0]!.verifiedOn = '2020-02-29'
  expect(shown(fromBundle(other))).not.toBe(shown(visas as unknown as FactFile))
})

test('what no bundle shows is left out', () => {
  expect(JSON.stringify(fromBundle(visas))).not.toMatch(/quote|notFound/)
})
