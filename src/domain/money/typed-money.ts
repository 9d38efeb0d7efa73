import { typedDigits, type DecimalMark } from '../number/typed-number'
import type { Currency, Money } from './money'

export type TypedMoney = { ok: true; money: Money } | { ok: false; reason: 'empty' | 'not-a-number' | 'too-many-decimals' | 'too-large' }

/** As many digits before the decimals as `parseMoney` reads of a source. */
const MOST_DIGITS = 12

/** The amount that a person typed, such as `1,250.5` or `１２`, in hundredths; or why it is none. See `typedDigits`. */
export function typedMoney(text: string, currency: Currency, mark: DecimalMark): TypedMoney {
  const digits = typedDigits(text, mark)
  if (!digits.ok) return digits
  if (digits.decimals.length > 2) return { ok: false, reason: 'too-many-decimals' }
  const whole = digits.whole.replace(/^0+/, '')
  if (whole.length > MOST_DIGITS) return { ok: false, reason: 'too-large' }
  return { ok: true, money: { minor: Number(whole) * 100 + Number(digits.decimals.padEnd(2, '0')), currency } }
}
