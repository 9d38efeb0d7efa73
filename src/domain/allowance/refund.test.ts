import fc from 'fast-check'
import { refundOf } from './refund'

const TERMS = { min: '200', cash: '20000', rates: [{ vat: 13, net: 9 }, { vat: 9, net: 6 }] }
const yuan = (minor: number) => ({ minor, currency: 'CNY' as const })

test('the least is enough, one hundredth less is not', () => {
  expect(refundOf(yuan(20000), 13, TERMS)).toEqual({ ok: true, net: yuan(1800), isCash: true })
  expect(refundOf(yuan(19999), 13, TERMS)).toEqual({ ok: false, min: yuan(20000) })
})

test('goods of the lower rate give less back', () => {
  expect(refundOf(yuan(100000), 9, TERMS)).toEqual({ ok: true, net: yuan(6000), isCash: true })
})

test('the most in cash is still cash, more goes to a bank', () => {
  const price = Math.floor((2000000 * 100) / 9)
  expect(refundOf(yuan(price), 13, TERMS)).toMatchObject({ ok: true, isCash: true })
  expect(refundOf(yuan(price + 100), 13, TERMS)).toMatchObject({ ok: true, isCash: false })
})

test('a rate that nobody published gives nothing', () => {
  expect(refundOf(yuan(100000), 6, TERMS).ok).toBe(false)
})

test('more bought is never less back, and never more than the price', () => {
  fc.assert(
    fc.property(fc.nat(1e9), fc.nat(1e6), (price, more) => {
      const [one, other] = [refundOf(yuan(price), 13, TERMS), refundOf(yuan(price + more), 13, TERMS)]
      if (one.ok) expect(other.ok && other.net.minor >= one.net.minor && one.net.minor < price).toBe(true)
    }),
  )
})
