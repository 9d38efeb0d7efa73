import { moneyProblems } from './money-floats'
import { readTree, treeOf } from './tree'

const DOMAIN = 'src/domain/a/b.ts'
const messages = (text: string, file: string) => moneyProblems(treeOf({ [file]: text })).map(({ message }) => message)

test('no amount of the app or the gateway is a float', () => {
  expect(moneyProblems(readTree())).toEqual([])
})

test.each([
  ['a part that is rounded', 'const a = Math.floor((taxMinor * 3) / 100)', DOMAIN],
  ['a part that is rounded half up', 'const a = halfUp(one.minor * rate, 10_000)', DOMAIN],
  ['a part within a sum that is rounded', 'const a = Math.ceil(3 + (payMinor * 5) / 12 - 1)', DOMAIN],
  ['money by which something is divided', 'const a = other / shareMinor', DOMAIN],
  ['whole rates', 'const a = payMinor * 1500', DOMAIN],
  ['what is no money', 'const a = width / 2 * 0.5', DOMAIN],
  ['what a function makes of money', 'const a = barOf(keptMinor) / 2', DOMAIN],
  ['a test', 'expect(payMinor / 3)', 'src/domain/a/b.test.ts'],
  ['a tool', 'const a = payMinor / 3', 'tools/a.ts'],
])('accepts %s', (_, text, file) => {
  expect(messages(text, file)).toEqual([])
})

test.each([
  ['a twelfth', 'const month = payMinor / 12', /rounded where it is taken/, DOMAIN],
  ['a part of a sum', 'const month = (pay.minor + bonusMinor) / 12 - rest', /rounded where it is taken/, DOMAIN],
  ['a part that something else is made of', 'const a = tax((result.payMinor * 15) / 100)', /rounded where it is taken/, DOMAIN],
  ['a part that takes the place of the whole', 'payMinor /= 12', /rounded where it is taken/, DOMAIN],
  ['a part in the gateway', 'const a = minor / 3', /rounded where it is taken/, 'gateway/a.ts'],
  ['a rate that is a float', 'const tax = payMinor * 0.15', /0.15 is a float/, DOMAIN],
  ['a rate in front', 'const tax = 0.05 * (pay.minor - kept)', /0.15 is a float/, DOMAIN],
  ['what was typed, read as a float', 'const minor = parseFloat(text) * 100', /"parseFloat" makes a float/, DOMAIN],
  ['money written as a float', 'const text = minor.toFixed(2)', /formatMoney/, DOMAIN],
] as const)('refuses %s', (_, text, message, file) => {
  expect(messages(text, file)).toEqual([expect.stringMatching(message)])
})
