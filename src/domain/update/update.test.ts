import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { everyFact } from '../fact/fact-file'
import type { PackedFacts } from '../fact/packed'
import { civilDate } from '../time/civil'
import { isSound } from './sound'
import { mayReplace, type Revision } from './update'

const { pack } = require('../../../config/facts-loader') as { pack: (file: unknown) => PackedFacts }

const TODAY = civilDate('2026-11-22')
const packed: Revision = { name: 'facts/customs/holidays', schema: 's1', release: '0.9.0', checkedOn: civilDate('2026-11-01'), hash: 'h1' }
const received: Revision = { ...packed, checkedOn: civilDate('2026-11-20'), hash: 'h2' }

test('what was seen later, in the same form, may stand in', () => {
  expect(mayReplace(packed, received, TODAY)).toEqual({ ok: true })
  expect(mayReplace(packed, { ...received, release: '0.10.0' }, TODAY)).toEqual({ ok: true })
  expect(mayReplace(packed, { ...received, checkedOn: TODAY }, TODAY)).toEqual({ ok: true })
})

test('a mistake that was mended on the same day may stand in', () => {
  expect(mayReplace(packed, { ...received, checkedOn: packed.checkedOn }, TODAY)).toEqual({ ok: true })
})

test.each<[string, Partial<Revision>, string]>([
  ['another file', { name: 'facts/customs/visas' }, 'other-file'],
  ['values of another form', { schema: 's2' }, 'other-schema'],
  ['the same content', { hash: 'h1' }, 'same'],
  ['what was seen a day earlier', { checkedOn: civilDate('2026-10-31') }, 'older'],
  ['an older release', { release: '0.8.12' }, 'older'],
  ['a day that is to come', { checkedOn: civilDate('2026-11-23') }, 'in-future'],
])('%s may not', (_, change, reason) => {
  expect(mayReplace(packed, { ...received, ...change }, TODAY)).toEqual({ ok: false, reason })
})

test('of two that differ and were seen in the past, at least one may stand in for the other, and both only when they are of the same day', () => {
  const revision = fc.record({ checkedOn: fc.constantFrom(...['2026-11-01', '2026-11-02', '2026-11-22'].map(civilDate)), hash: fc.constantFrom('h1', 'h2', 'h3') })
  fc.assert(
    fc.property(revision, revision, (one, other) => {
      const [a, b] = [{ ...packed, ...one }, { ...packed, ...other }]
      const [there, back] = [mayReplace(a, b, TODAY).ok, mayReplace(b, a, TODAY).ok]
      expect(there || back).toBe(a.hash !== b.hash)
      expect(there && back).toBe(a.hash !== b.hash && a.checkedOn === b.checkedOn)
    }),
  )
})

describe('content', () => {
  const written = JSON.parse(readFileSync(path.join(__dirname, '../../facts/customs/holidays.json'), 'utf8')) as { facts: { id: string; kind: string; series: { verifiedOn: string }[] }[] }
  const ours = pack(written)
  const copy = () => JSON.parse(JSON.stringify(ours)) as PackedFacts
  const changed = (change: (file: PackedFacts) => void) => {
    const file = copy()
    change(file)
    return file
  }

  test('the same file is sound, and so is one with a fact more', () => {
    expect(isSound(ours, copy(), TODAY)).toBe(true)
    expect(isSound(ours, changed((file) => file.facts.push(['new/one', 'day-list', ...(file.facts[0]!.slice(2) as never[])])), TODAY)).toBe(true)
  })

  test.each<[string, (file: PackedFacts) => void]>([
    ['a fact that is gone', (file) => file.facts.pop()],
    ['a fact of another kind', (file) => (file.facts[0]![1] = 'fee')],
    ['a text in three languages', (file) => (file.texts = file.texts.slice(0, -1))],
    ['an empty text', (file) => (file.texts = ['', ...file.texts.slice(1)])],
    ['a text without words of its own', (file) => (file.texts = [0, ...file.texts.slice(1)])],
    ['keys that are not there', (file) => (file.shapes = [])],
    ['a text that is pointed at and not there', (file) => (file.texts = file.texts.slice(0, -4))],
    ['a source that is not there', (file) => (file.sources = [])],
    ['a source that is a script', (file) => (file.sources[0]![2] = 'javascript:alert(1)')],
    ['a day that does not exist', (file) => ((file.facts[0]![2] as unknown[])[2] = '2026-02-30')],
    ['a day that is to come', (file) => ((file.facts[0]![2] as unknown[])[2] = '2026-11-23')],
    ['a fact without values', (file) => (file.facts[0] = file.facts[0]!.slice(0, 2) as never)],
  ])('%s is not sound', (_, change) => {
    expect(isSound(ours, changed(change), TODAY)).toBe(false)
  })

  test('whatever comes is sound or not, and never throws', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => expect(isSound(ours, value, TODAY)).toBe(false)))
    const names = ['texts', 'shapes', 'sources', 'facts'] as const
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.jsonValue(), (name, value) => {
        const file = { ...copy(), [name]: value }
        if (isSound(ours, file, TODAY)) expect(everyFact(file as PackedFacts).size).toBeGreaterThan(0)
      }),
    )
  })
})
