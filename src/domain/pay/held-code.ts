import { HELD, type Held } from './means'

/** Short, so that everything together stays within what the phone keeps of one answer. Never changed: links hold them. */
const CODES: Record<Held, string> = {
  'mainland-card': 'cn',
  'foreign-card': 'card',
  unionpay: 'up',
  alipayhk: 'ahk',
  'wechat-hk': 'whk',
  mpay: 'mpay',
  'boc-macau': 'bocm',
  octopus: 'oct',
  'e-cny': 'ecny',
  cash: 'cash',
  number: '86',
}

const NOTHING = 'none'

/** What a person has, as an address holds it: `card.cash`, or `none`. */
export const codeOf = (held: Iterable<Held>): string => {
  const has = new Set(held)
  return HELD.filter((one) => has.has(one)).map((one) => CODES[one]).join('.') || NOTHING
}

/** What an address says a person has. Words that mean nothing are left out; nothing at all where no word does. */
export function heldIn(code: string | undefined): ReadonlySet<Held> | undefined {
  if (code === undefined) return undefined
  if (code === NOTHING) return new Set()
  const words = code.split('.')
  const held = HELD.filter((one) => words.includes(CODES[one]))
  return held.length > 0 ? new Set(held) : undefined
}
