import { Type } from '@sinclair/typebox'
import { dayOf } from '../src/domain/time/civil'
import { factFileProblems, factProblems, type WrittenFacts } from './facts'

const TODAY = '2026-11-22'
const words = { 'zh-Hans': '局', 'zh-Hant': '局', en: 'Office', pt: 'Serviço' }
const values = { hours: Type.Object({ opens: Type.String() }) }
const entry = { value: { opens: '06:30' }, effectiveFrom: null, source: 'board', verifiedOn: '2026-10-10', confidence: 'high' as const, quote: 'from 6:30' }
const right = (): WrittenFacts => ({
  id: 'customs/hours',
  sources: { board: { publisher: { ...words }, title: 'Hours', url: 'https://example.org' } },
  facts: [{ id: 'lo-wu/hours', kind: 'hours', series: [{ ...entry, effectiveTo: '2025-12-31' }, { ...entry, effectiveFrom: '2026-01-01' }] }],
  notFound: [],
})
const lines = (change: (file: WrittenFacts) => void) => {
  const file = right()
  change(file)
  return factFileProblems('customs/hours', file, values, TODAY).map(({ file: name, place, message }) => `${name} ${place}: ${message}`)
}
const first = (file: WrittenFacts) => file.facts[0]!.series[0]!
const second = (file: WrittenFacts) => file.facts[0]!.series[1]!

test('all facts of the app are right', () => {
  expect(factProblems(dayOf(Date.now()))).toEqual([])
})

test('the example is accepted', () => {
  expect(lines(() => undefined)).toEqual([])
})

test.each<[string, Pick<WrittenFacts['facts'][number]['series'][number], 'via' | 'confidence'>]>([
  ['a copy without a day is enough for less than certainty', { via: 'stored copy of the page, undated', confidence: 'medium' }],
  ['another page without a day may agree with one that has one', { via: 'stored copy of the notice; an undated page of the office says the same', confidence: 'high' }],
])('%s', (_, read) => {
  expect(lines((file) => Object.assign(first(file), read))).toEqual([])
})

test.each<[string, (file: WrittenFacts) => void, RegExp]>([
  ['a value of another form', (file) => Object.assign(first(file), { value: { opens: 630 } }), /hours\.json lo-wu\/hours\.series\.0\.value\.opens/],
  ['an unknown kind', (file) => (file.facts[0]!.kind = 'fees'), /"fees" is no kind of this file: hours/],
  ['no words of the source', (file) => (first(file).quote = ''), /series\.0\.quote/],
  ['a source that is not there', (file) => (first(file).source = 'gone'), /"gone" is not in sources/],
  ['a source nobody names', (file) => (file.sources.spare = { ...file.sources.board! }), /sources\.spare: is named by no value/],
  ['a day that does not exist', (file) => (second(file).effectiveFrom = '2026-02-29'), /"2026-02-29" is not a day/],
  ['a day in the future', (file) => (first(file).verifiedOn = '2026-11-23'), /in the future/],
  ['an end before the beginning', (file) => (second(file).effectiveTo = '2025-12-31'), /is before effectiveFrom/],
  ['values in no order', (file) => (first(file).effectiveFrom = '2026-01-01'), /is not after the value before it/],
  ['a later value since nobody knows when', (file) => (second(file).effectiveFrom = null), /only the first/],
  ['values that overlap', (file) => (first(file).effectiveTo = '2026-01-01'), /series\.0\.effectiveTo: is not before the next value/],
  ['an empty series', (file) => (file.facts[0]!.series = []), /facts\.0\.series/],
  ['a fact twice', (file) => file.facts.push(file.facts[0]!), /lo-wu\/hours: is there twice/],
  ['the id of another file', (file) => (file.id = 'customs/fees'), /the path says "customs\/hours"/],
  ['a language that is missing', (file) => Reflect.deleteProperty(file.sources.board!.publisher, 'pt'), /sources\.board\.publisher\.pt/],
  ['certainty from a copy without a day', (file) => (first(file).via = 'stored copy of the page, undated; hours from a notice of that day'), /series\.0\.confidence: is "high", but "stored copy of the page, undated"/],
  ['certainty where a later part has no day', (file) => (first(file).via = 'stored copy of the notice; phone: undated page of the office'), /"phone: undated page of the office" bears no day/],
  ['certainty from the newest date inside', (file) => (first(file).via = 'stored copy of the page; newest date inside: 2026-02-01'), /series\.0\.confidence/],
  ['a field nobody knows', (file) => Object.assign(first(file), { checkedOn: TODAY }), /series\.0\.checkedOn/],
])('%s is refused', (_, change, line) => {
  expect(lines(change).join('\n')).toMatch(line)
})
