import fc from 'fast-check'
import { bringsNews, fieldsOf, LONGEST_VALUE, merged, MOST_FIELDS, valueOf, withWritten, type Fields } from './fields'
import { recordOf } from '../record/record'

/** Few names, seconds and values, so that versions collide all the time. */
const written = fc.record({ value: fc.constantFrom('', 'a', 'b', '2026-11-22'), at: fc.integer({ min: 0, max: 3 }) })
const fields: fc.Arbitrary<Fields> = fc.dictionary(fc.constantFrom('day', 't.bank.done', 't.bank.who', 'constructor'), written).map((one) => recordOf(Object.entries(one)))

test('whoever joins whom, in whatever order and how often, it comes to the same', () => {
  fc.assert(
    fc.property(fields, fields, fields, (a, b, c) => {
      expect(merged(a, b)).toEqual(merged(b, a))
      expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)))
      expect(merged(a, a)).toEqual(a)
      expect(merged(merged(a, b), b)).toEqual(merged(a, b))
    }),
  )
})

test('each field is as it was written last, and none is made up or lost', () => {
  fc.assert(
    fc.property(fields, fields, (a, b) => {
      const one = merged(a, b)
      expect(Object.keys(one).sort()).toEqual([...new Set([...Object.keys(a), ...Object.keys(b)])].sort())
      for (const [name, { value, at }] of Object.entries(one)) {
        const versions = [a, b].flatMap((version) => (Object.keys(version).includes(name) ? [version[name]!] : []))
        expect(at).toBe(Math.max(...versions.map((version) => version.at)))
        expect(versions.some((version) => version.at === at && version.value === value)).toBe(true)
      }
    }),
  )
})

test('what one phone did and another undid later stays undone', () => {
  const mine = withWritten({}, { 't.bank.done': '2026-11-22' }, 100)
  const hers = withWritten(mine, { 't.bank.done': '' }, 120)
  expect(valueOf(merged(mine, hers), 't.bank.done')).toBe('')
  expect(valueOf(merged(hers, mine), 't.bank.done')).toBe('')
})

test('a change wins over what it changes, also within a second and on a clock that runs behind', () => {
  const before = withWritten({}, { day: '2026-12-01' }, 100)
  for (const second of [100, 7]) {
    const after = withWritten(before, { day: '2026-11-01' }, second)
    expect(valueOf(merged(before, after), 'day')).toBe('2026-11-01')
  }
})

test('only what changes something is news', () => {
  const mine = withWritten({}, { day: '2026-12-01', 't.bank.who': 'A' }, 100)
  expect(bringsNews(mine, mine)).toBe(false)
  expect(bringsNews(mine, { day: { value: '2026-01-01', at: 99 } })).toBe(false)
  expect(bringsNews(mine, { day: { value: '2026-01-01', at: 101 } })).toBe(true)
  expect(bringsNews(mine, { 't.talk.done': { value: '', at: 500 } })).toBe(false)
})

test('whatever was stored, fields come out, and what is written comes back', () => {
  fc.assert(fc.property(fc.json(), (text) => void fieldsOf(JSON.parse(text))))
  fc.assert(fc.property(fields, (one) => expect(fieldsOf(JSON.parse(JSON.stringify(one)))).toEqual(one)))
  expect(fieldsOf({ ok: { value: 'x', at: 1 }, Bad: { value: 'x', at: 1 }, long: { value: 'x'.repeat(LONGEST_VALUE + 1), at: 1 }, half: { value: 'x', at: 0.5 }, never: { value: 'x', at: 2 ** 33 }, none: null })).toEqual({ ok: { value: 'x', at: 1 } })
  expect(Object.keys(fieldsOf(recordOf(Array.from({ length: MOST_FIELDS + 1 }, (_, index) => [`n${index}`, { value: '', at: 0 }]))))).toHaveLength(MOST_FIELDS)
})

test('of too many fields those go that say nothing', () => {
  const gone = Array.from({ length: MOST_FIELDS }, (_, index): [string, { value: string; at: number }] => [`n${index}`, { value: '', at: 1 }])
  expect(valueOf(fieldsOf(recordOf([...gone, ['last', { value: 'x', at: 2 }]])), 'last')).toBe('x')
})
