import { halfWidth } from '../number/half-width'
import type { CivilDate } from '../time/civil'
import { readHongKong } from './hong-kong'
import { readMachine } from './machine-readable'
import { readPermit } from './permits'
import type { Reading } from './reading'
import { readResident } from './resident'

/** As the standards write it: capitals, no spaces, hyphens or line ends. */
export const tidied = (text: string): string =>
  halfWidth(text)
    .replace(/[«‹]/g, (sign) => (sign === '«' ? '<<' : '<'))
    .replace(/[\s\-–—·.・]/g, '')
    .toUpperCase()

/** A passport's number has no check digit of its own: anything of this length may be one. */
const readPassport = (number: string): Reading | undefined =>
  /^[A-Z0-9]{6,9}$/.test(number) && number.replace(/\D/g, '').length >= 5 ? { kind: 'passport', state: 'formed', problems: [] } : undefined

/**
 * What a number may be, the likeliest first; nothing where no document known here has such a number.
 * Readings that are wrong are left out where another is right; the likeliest of them is not given up for what may be any passport.
 */
export function identify(text: string, today: CivilDate): Reading[] {
  const number = tidied(text)
  const hongKong = readHongKong(number)
  // Only cards of Hong Kong and Macao have brackets, and only Hong Kong's have letters.
  if (/[()]/.test(number) && hongKong) return [hongKong]
  const readings = [readMachine(number, today), readResident(number, today), hongKong, readPermit(number)].filter((one): one is Reading => one !== undefined)
  const right = readings.filter(({ state }) => state !== 'wrong')
  if (right.length > 0) return right
  const passport = readPassport(number)
  const likeliest = readings.find(({ repaired }) => repaired !== undefined) ?? readings[0]
  return [...(likeliest ? [likeliest] : []), ...(passport ? [passport] : [])]
}
