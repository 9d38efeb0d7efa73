import fc from 'fast-check'
import { BitReader, passNumber, passPlain, passTree, type BitPipe } from '../../src/catalog/search/range-coder'
import { BitWriter } from './range-encoder'

type Step = [pass: (pipe: BitPipe, value?: number) => number, value: number]

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(fc.constant<Step[0]>((pipe, value) => passNumber(pipe, 3, value)), fc.oneof(fc.nat(5), fc.nat(70000))),
  fc.tuple(fc.constant<Step[0]>((pipe, value) => passPlain(pipe, 15, value)), fc.nat(32767)),
  fc.tuple(fc.constant<Step[0]>((pipe, value) => passTree(pipe, 0x3000, 12, value)), fc.nat(4095)),
)

const written = (steps: Step[]): string => {
  const writer = new BitWriter()
  for (const [pass, value] of steps) pass(writer, value)
  return writer.finish()
}

test('what is written is read again', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 400 }), (steps) => {
      const reader = new BitReader(written(steps))
      for (const [pass, value] of steps) expect(pass(reader)).toBe(value)
    }),
  )
})

test('a long row of unlikely values carries far back and is still read', () => {
  const steps: Step[] = Array.from({ length: 20000 }, (_, at) => [(pipe, value) => passNumber(pipe, 1, value), at % 997 === 0 ? 65535 : 0])
  const reader = new BitReader(written(steps))
  expect(steps.every(([pass, value]) => pass(reader) === value)).toBe(true)
})

test('the text needs no escape but for quotes, and its values cost little when they are alike', () => {
  const text = written(Array.from({ length: 5000 }, () => [(pipe, value) => passNumber(pipe, 1, value), 0]))
  expect(text).toMatch(/^[!-\[\]-~]*$/)
  expect(text.length).toBeLessThan(400)
})
