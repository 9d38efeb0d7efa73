import fc from 'fast-check'
import { textsOf, withTexts } from './packed-texts'

const textPacker = require('../../../config/pack-texts') as () => { texts: string[][]; packValue: (value: unknown) => unknown }

const text = fc.record({ 'zh-Hans': fc.string(), 'zh-Hant': fc.string(), en: fc.string(), pt: fc.string() })
const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, text, fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), tie('value'), { maxKeys: 4 })),
}))

test('what was packed comes back as it was', () => {
  fc.assert(
    fc.property(value, (written) => {
      const { texts, packValue } = textPacker()
      const packed = JSON.parse(JSON.stringify({ record: packValue(written), texts })) as { record: unknown; texts: string[][] }
      expect(withTexts(packed.record, textsOf(packed.texts))).toEqual(written)
    }),
  )
})

test('a text that stands twice is carried once', () => {
  const same = { 'zh-Hans': '甲', 'zh-Hant': '甲', en: 'A', pt: 'A' }
  const { texts, packValue } = textPacker()
  expect(packValue({ one: same, two: [{ ...same }] })).toEqual({ one: { $: 0 }, two: [{ $: 0 }] })
  expect(texts).toHaveLength(1)
})
