import type { Locale } from '../locale/locale'

export type DecimalMark = '.' | ','

/** The sign before the decimals in this language. */
export const decimalMark = (locale: Locale): DecimalMark => (locale === 'pt' ? ',' : '.')

export type Digits = { ok: true; whole: string; decimals: string } | { ok: false; reason: 'empty' | 'not-a-number' }

const GROUPED = /^(?:\d+|[1-9]\d{0,2}([ .,])\d{3}(?:\1\d{3})*)$/

/** Full-width digits and signs of a Chinese keyboard as plain ones, every kind of space as one. */
const plain = (text: string): string =>
  text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[．。]/g, '.')
    .replace(/，/g, ',')
    .replace(/\s/g, ' ')
    .trim()

/**
 * The digits of a number as people type it: `12`, `１２`, `1,250.5`, `1 250,5`, `.5`, `12.`.
 *
 * Spaces and the mark that is not the decimal one may stand between thousands. Phones show the decimal mark of their region,
 * not of the app's language: so the other mark is taken for the decimal one where it cannot separate thousands, as in `12,5`.
 */
export function typedDigits(text: string, mark: DecimalMark): Digits {
  const typed = plain(text)
  if (typed === '') return { ok: false, reason: 'empty' }
  const other = mark === '.' ? ',' : '.'
  const parts = typed.split(mark)
  const isWhole = (part: string) => GROUPED.test(part) && !part.includes(mark)
  if (parts.length <= 2 && parts.slice(1).every((part) => /^\d*$/.test(part)) && (isWhole(parts[0]!) || (parts[0] === '' && parts[1]))) {
    return { ok: true, whole: parts[0]!.replace(/\D/g, ''), decimals: parts[1] ?? '' }
  }
  const [whole, decimals, ...more] = typed.split(other)
  if (more.length === 0 && /^\d*$/.test(whole!) && /^\d+$/.test(decimals ?? '')) return { ok: true, whole: whole!, decimals: decimals! }
  return { ok: false, reason: 'not-a-number' }
}

export interface NumberLimits {
  mark: DecimalMark
  /** How many decimals it may have; none if left out. */
  decimals?: number
  min?: number
  max?: number
}

export type TypedNumber = { ok: true; number: number } | { ok: false; reason: 'empty' | 'not-a-number' | 'too-many-decimals' | 'too-small' | 'too-large' }

/** The number that was typed, or why it is none. Both limits are allowed themselves. Nobody types a number below zero here. */
export function typedNumber(text: string, { mark, decimals = 0, min = 0, max = Number.MAX_SAFE_INTEGER }: NumberLimits): TypedNumber {
  const digits = typedDigits(text, mark)
  if (!digits.ok) return digits
  if (digits.decimals.length > decimals) return { ok: false, reason: 'too-many-decimals' }
  const number = Number(`${digits.whole || '0'}.${digits.decimals || '0'}`)
  if (number > max) return { ok: false, reason: 'too-large' }
  return number < min ? { ok: false, reason: 'too-small' } : { ok: true, number }
}
