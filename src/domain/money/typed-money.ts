import { typedDigits, type DecimalMark } from '../number/typed-number'
import { decimalsOf, type AnyCurrency, type Currency } from './currency'
import type { Money } from './money'

export type TypedMoney<C extends AnyCurrency = Currency> = { ok: true; money: Money<C> } | { ok: false; reason: 'empty' | 'not-a-number' | 'too-many-decimals' | 'too-large' }

/** As many digits before the decimals as `parseMoney` reads of a source. */
const MOST_DIGITS = 12

/** The amount that a person typed, such as `1,250.5` or `１２`, in its smallest units; or why it is none. See `typedDigits`. */
export function typedMoney<C extends AnyCurrency>(text: string, currency: C, mark: DecimalMark): TypedMoney<C> {
  const digits = typedDigits(text, mark)
  if (!digits.ok) return digits
  const decimals = decimalsOf(currency)
  if (digits.decimals.length > decimals) return { ok: false, reason: 'too-many-decimals' }
  const whole = digits.whole.replace(/^0+/, '')
  if (whole.length > MOST_DIGITS) return { ok: false, reason: 'too-large' }
  return { ok: true, money: { minor: Number(whole + digits.decimals.padEnd(decimals, '0')), currency } }
}
