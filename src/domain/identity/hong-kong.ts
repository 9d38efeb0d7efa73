/** Hong Kong identity card: `A123456(3)`, one or two letters, six digits, check digit. */
import { mod11 } from './check-digit'
import { notDigits, withDigits } from './look-alikes'
import { stateOf, type Problem, type Reading } from './reading'

const isRight = (number: string, check: string) => /^[A-Z]{1,2}\d{6}$/.test(number) && mod11(number) === check

/** @param text without spaces, in capitals; the brackets may be missing */
export function readHongKong(text: string): Reading | undefined {
  const plain = text.replace(/[()]/g, '')
  if (!/^[A-Z][0-9A-Z]{7,8}$/.test(plain) || (/[()]/.test(text) && !/\([0-9A-Z]\)$/.test(text))) return undefined
  // A1234563 has eight signs, and one letter; AB1234569 nine, and two.
  const letters = plain.length - 7
  if (!/[()]/.test(text) && !/[A-Z]/.test(plain[letters - 1]!)) return undefined
  const isDigitPlace = (index: number) => index >= letters && index < plain.length - 1
  const [number, check] = [plain.slice(0, -1), plain.slice(-1)]
  const strange = [...notDigits(plain, isDigitPlace), ...(/[A-Z]/.test(plain[letters - 1]!) ? [] : [letters]), ...(/[\dA]/.test(check) ? [] : [plain.length])]
  // Too much of it is something else.
  if (strange.length > 2 || plain.replace(/\D/g, '').length < 4) return undefined
  const problems: Problem[] =
    strange.length > 0 ? [{ why: 'character', at: strange }] : isRight(number, check) ? [] : [{ why: 'check-digit', part: 'all', at: plain.length }]
  const digits = withDigits(plain, isDigitPlace)
  const canRepair = problems.length > 0 && digits !== plain && isRight(digits.slice(0, -1), digits.slice(-1))
  return {
    kind: 'hong-kong-identity',
    state: stateOf(problems, true),
    problems,
    ...(canRepair && { repaired: `${digits.slice(0, -1)}(${digits.slice(-1)})` }),
    ...(problems.length === 0 && { holder: 'hong-kong' as const }),
  }
}
