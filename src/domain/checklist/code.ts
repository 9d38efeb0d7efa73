/**
 * A list or a card as a text that holds all of it: for a link, a QR code, or a message. No server keeps anything.
 *
 *     bay1m.<base64url>      version 1, a moving checklist
 *
 * Inside are the earliest second, then each field by its name: how much of the name before it goes on, the rest, its value (a day in
 * two or three bytes), the seconds since the earliest; at the end a check sum of two bytes, since messages cut long texts.
 */
import { recordOf } from '../record/record'
import { addDays, civilDate, dayIn, daysBetween } from '../time/civil'
import { base64urlOf, fromBase64url } from '../voucher/base64url'
import { compactBytes, numberBytes, Reader } from './compact'
import { fieldsOf, type Fields, type Written } from './fields'

/** What a code is of: a moving checklist, or an emergency card. */
export type CodeKind = 'm' | 'c'

const VERSION = 1
const EPOCH = civilDate('1970-01-01')
/** A text code has no other limit: more than every field full of words. */
export const LONGEST_CODE = 200_000

/**
 * Signs of the longest code that goes into a link and one QR code: a QR code holds 2,331 at level M, less the address of the site
 * before it. About 120 fields: every task of the list done, with its day and initials.
 */
export const MOST_SIGNS = 2200
/** Above this a QR code has modules so small that a phone must be held close. */
export const DENSE_SIGNS = 600

export type ReadCode = { ok: true; fields: Fields } | { ok: false; reason: 'none' | 'damaged' | 'newer' | 'other' }

/** Fletcher's sum of 16 bits. */
function sumOf(bytes: readonly number[]): [number, number] {
  let [one, two] = [1, 0]
  for (const byte of bytes) {
    one = (one + byte) % 255
    two = (two + one) % 255
  }
  return [one, two]
}

/** 0 and the number of the day, or one more than the length and the text. */
function valueBytes(value: string): number[] {
  const day = dayIn(value)
  const number = day && day === value ? daysBetween(EPOCH, day) : -1
  return number >= 0 ? [0, ...numberBytes(number)] : [...numberBytes(value.length + 1), ...compactBytes(value)]
}

function readValue(reader: Reader): string {
  const length = reader.number()
  return length === 0 ? addDays(EPOCH, reader.number()) : reader.text(length - 1)
}

/** How much of a name the other begins with. */
function sharedStart(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}

export function codeOf(kind: CodeKind, fields: Fields): string {
  const names = Object.keys(fields).sort()
  const first = names.reduce((least, name) => Math.min(least, fields[name]!.at), names.length > 0 ? Infinity : 0)
  const bytes = numberBytes(first)
  let before = ''
  for (const name of names) {
    const shared = sharedStart(name, before)
    const { value, at } = fields[name]!
    bytes.push(shared, name.length - shared, ...compactBytes(name.slice(shared)), ...valueBytes(value), ...numberBytes(at - first))
    before = name
  }
  return `bay${VERSION}${kind}.${base64urlOf(Uint8Array.from([...bytes, ...sumOf(bytes)]))}`
}

function readFields(bytes: Uint8Array): Fields | undefined {
  const content = [...bytes.subarray(0, -2)]
  const [one, two] = sumOf(content)
  if (bytes.length < 3 || bytes[bytes.length - 2] !== one || bytes[bytes.length - 1] !== two) return undefined
  try {
    const reader = new Reader(Uint8Array.from(content))
    const first = reader.number()
    const entries: [string, Written][] = []
    let name = ''
    while (!reader.isAtEnd) {
      const [shared, more] = [reader.byte(), reader.byte()]
      name = name.slice(0, shared) + reader.text(more)
      entries.push([name, { value: readValue(reader), at: first + reader.number() }])
    }
    const all = recordOf(entries)
    const fields = fieldsOf(all)
    // A field that this version would drop was not written by it.
    return Object.keys(fields).length === Object.keys(all).length ? fields : undefined
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** What a text says that was scanned, opened or pasted: the code alone, a link with it, or a message around it. */
export function readCode(kind: CodeKind, text: string): ReadCode {
  const found = /bay(\d{1,4})([a-z])\.([A-Za-z0-9_-]*)/.exec(text.slice(0, LONGEST_CODE))
  if (!found) return { ok: false, reason: 'none' }
  if (Number(found[1]) > VERSION) return { ok: false, reason: 'newer' }
  if (Number(found[1]) !== VERSION) return { ok: false, reason: 'damaged' }
  if (found[2] !== kind) return { ok: false, reason: 'other' }
  const bytes = fromBase64url(found[3]!)
  const fields = bytes && readFields(bytes)
  return fields ? { ok: true, fields } : { ok: false, reason: 'damaged' }
}
