/** Permits and cards whose numbers have no published check digit: only their form can be told. */
import { notDigits, withDigits } from './look-alikes'
import { stateOf, type Kind, type Reading } from './reading'

interface Form {
  kind: Kind
  /** The number as it should be. */
  right: RegExp
  /** Letters that stand first. */
  letters: number
  lengths: readonly number[]
  begins: RegExp
}

/** In the order in which they are tried; the first that the beginning fits is taken. */
const FORMS: Form[] = [
  // 港澳居民来往内地通行证（非中国籍）: HA or MA, nine signs in all.
  { kind: 'non-chinese-permit', right: /^[HM]A\d{7}$/, letters: 2, lengths: [9], begins: /^[HM]A\d/ },
  // 回鄉證: H or M and eight digits; on cards of before 2013 two more say how often it was issued anew.
  { kind: 'home-return-permit', right: /^[HM]\d{8}(\d{2})?$/, letters: 1, lengths: [9, 11], begins: /^[HM][0-9A-Z]/ },
  // 往来港澳通行证: C and eight digits, since 2018 C, a letter that is neither I nor O, and seven digits.
  { kind: 'exit-entry-permit', right: /^C[0-9A-HJ-NP-Z]\d{7}$/, letters: 2, lengths: [9], begins: /^C[0-9A-Z]/ },
  // 澳門居民身份證: seven digits, and one more in brackets.
  { kind: 'macao-identity', right: /^\d{8}$/, letters: 0, lengths: [8], begins: /^\d/ },
]

const HOLDERS: Record<string, Reading['holder']> = { H: 'hong-kong', M: 'macao', C: 'mainland' }

/** @param text without spaces, in capitals; the brackets of a Macao card may be missing */
export function readPermit(text: string): Reading | undefined {
  const plain = /^\d+\(\d\)$/.test(text) ? text.replace(/[()]/g, '') : text
  if (!/^[A-Z0-9]{7,12}$/.test(plain) || plain.replace(/\D/g, '').length < 5) return undefined
  const form = FORMS.find(({ begins }) => begins.test(plain))
  if (!form) return undefined
  const { kind, right, letters, lengths } = form
  const holder = kind === 'macao-identity' ? 'macao' : HOLDERS[plain[0]!]
  if (right.test(plain)) {
    return { kind, state: stateOf([], false), problems: [], holder, ...(plain.length === 11 && { renewals: Number(plain.slice(9)) }) }
  }
  const isDigitPlace = (index: number) => index >= letters
  const isLength = lengths.includes(plain.length)
  const strange = [...notDigits(plain, isDigitPlace), ...(kind === 'exit-entry-permit' && /[IO]/.test(plain[1]!) ? [2] : [])].sort((one, other) => one - other)
  const repaired = withDigits(plain, (index) => isDigitPlace(index) || (index === 1 && strange.includes(2)))
  return {
    kind,
    state: 'wrong',
    problems: isLength ? [{ why: 'character', at: strange }] : [{ why: 'length', has: plain.length, needs: lengths[0]! }],
    ...(repaired !== plain && right.test(repaired) && { repaired }),
  }
}
