import permits from '../../facts/customs/permits.json'
import visas from '../../facts/customs/visas.json'
import { everyFact, type FactFile } from './fact-file'

const shipped = require('../../../config/facts-loader') as (text: string) => string
/** Of `via` the app only tells that there is one. */
const shown = (file: FactFile) => JSON.stringify([...everyFact(file)], (key, value: unknown) => (key === 'via' && value ? '1' : value))
const fromBundle = (file: object) => JSON.parse(shipped(JSON.stringify(file))) as FactFile

test.each([permits, visas].map((file) => [file.id, file] as const))('%s says the same in the form of the bundles', (_, file) => {
  const packed = fromBundle(file)
  expect('texts' in packed).toBe(true)
  expect(shown(packed)).toBe(shown(file as unknown as FactFile))
})

test('a change is seen through the packing', () => {
  const other = structuredClone(visas) as unknown as FactFile
  other.facts[0]!.series[0]!.verifiedOn = '2020-02-29'
  expect(shown(fromBundle(other))).not.toBe(shown(visas as unknown as FactFile))
})

test('what no bundle shows is left out', () => {
  expect(JSON.stringify(fromBundle(visas))).not.toMatch(/quote|notFound/)
})
