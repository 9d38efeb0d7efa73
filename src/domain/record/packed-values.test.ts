import fc from 'fast-check'
import { valueReader, type PackedValues } from './packed-values'

const valuePacker = require('../../../config/pack-values') as () => PackedValues & { packValue: (value: unknown) => unknown }

const words = fc.oneof(fc.constantFrom('', '甲', '$1'), fc.string())
const text = fc.record({ 'zh-Hans': words, 'zh-Hant': words, en: words, pt: words })
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    words,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), tie('value'), { maxKeys: 4 }),
  ),
}))

function packed(written: unknown): PackedValues & { record: unknown } {
  const { packValue, texts, shapes } = valuePacker()
  return JSON.parse(JSON.stringify({ record: packValue(written), texts, shapes })) as PackedValues & { record: unknown }
}

test('what was packed comes back as it was', () => {
  fc.assert(
    fc.property(value, (written) => {
      const { record, ...common } = packed(written)
      expect(valueReader(common).value(record)).toEqual(written)
    }),
  )
})

test('a text that stands twice is carried once, and so are keys and words that two languages share', () => {
  const same = { 'zh-Hans': '甲', 'zh-Hant': '甲', en: 'A', pt: 'A' }
  expect(packed({ one: same, two: [{ ...same }, { one: 1, two: '$' }] })).toEqual({ record: [1, '$0', [0, '$0', [1, 1, '$$']]], texts: ['甲', 0, 'A', 0], shapes: ['one two'] })
})

test.each([{ 'two words': 1 }, { '': 1 }])('%j is refused: its key could not be told from others', (written) => expect(() => packed(written)).toThrow(RangeError))

test.each<[string, unknown, PackedValues]>([
  ['a text that is not there', '$1', { texts: ['甲', 0, 'A', 0], shapes: [] }],
  ['a text in three languages', '$0', { texts: ['甲', '甲', 'A'], shapes: [] }],
  ['a text without words', '$0', { texts: [0, 0, 'A', 'A'], shapes: [] }],
  ['a shape that is not there', [2, 1], { texts: [], shapes: ['one'] }],
])('%s is refused', (_, record, common) => expect(() => valueReader(common).value(record)).toThrow(RangeError))
