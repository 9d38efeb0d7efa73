/** Codes that counters sign in with. The gateway has only what scrypt makes of them (RFC 7914), from its configuration. */
import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto'

/** `scrypt$<log2 of N>$<r>$<p>$<salt>$<hash>`, the last two base64url: what a code was made of says how to check it. */
export type CodeHash = string

/** Office by office: `{ "macau-services-centre": "scrypt$15$8$1$…" }`. */
export type DeskCodes = Readonly<Record<string, CodeHash>>

/** 32 MB and some 250 ms a try on a server: one of the settings that OWASP gives for scrypt. */
const COST = { log2: 15, r: 8, p: 3 }
const HASH_BYTES = 32
/** More than this would let a configuration take all memory. */
const MOST_LOG2 = 20

const derived = (code: string, salt: Buffer, { log2, r, p }: typeof COST): Promise<Buffer> => {
  const options: ScryptOptions = { N: 2 ** log2, r, p, maxmem: 256 * 2 ** log2 * r }
  return new Promise((resolve, reject) => scrypt(code, salt, HASH_BYTES, options, (error, hash) => (error ? reject(error) : resolve(hash))))
}

/** Signs that nobody takes for one another when they are read out: no I, L, O, U (Crockford's base 32). */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A new code of 80 random bits, in fours: `7KQ2-M0XW-…`. */
export const newCode = (random: (bytes: number) => Uint8Array = randomBytes): string =>
  Array.from(random(16), (byte, at) => (at > 0 && at % 4 === 0 ? '-' : '') + SIGNS[byte & 31]).join('')

/** As it is compared: capitals, without hyphens and spaces, and letters that were taken for digits put right. */
export const typedCode = (text: string): string => text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')

/** @param cost another one for tests alone */
export async function hashOfCode(code: string, salt: Buffer = randomBytes(16), cost = COST): Promise<CodeHash> {
  const hash = await derived(typedCode(code), salt, cost)
  return `scrypt$${cost.log2}$${cost.r}$${cost.p}$${salt.toString('base64url')}$${hash.toString('base64url')}`
}

interface Parts {
  cost: typeof COST
  salt: Buffer
  hash: Buffer
}

/** @throws Error when it is none: a mistake of the configuration */
export function partsOf(stored: CodeHash): Parts {
  const [, log2, r, p, salt, hash] = /^scrypt\$(\d{1,2})\$(\d{1,2})\$(\d{1,2})\$([\w-]{16,})\$([\w-]{43})$/.exec(stored) ?? []
  if (!hash || Number(log2) < 14 || Number(log2) > MOST_LOG2 || Number(r) < 8 || Number(p) < 1) throw new Error('is no hash of a code: make one with "npm run gateway:code"')
  return { cost: { log2: Number(log2), r: Number(r), p: Number(p) }, salt: Buffer.from(salt!, 'base64url'), hash: Buffer.from(hash, 'base64url') }
}

/** Compared with where an office has no code, so that this takes as long as a wrong one. */
const NOBODY: Parts = { cost: COST, salt: Buffer.alloc(16), hash: Buffer.alloc(HASH_BYTES) }

/** Whether this is the office's code. It takes as long whatever is wrong. */
export async function isCodeOf(codes: DeskCodes, office: string, code: string): Promise<boolean> {
  const stored = Object.prototype.hasOwnProperty.call(codes, office) ? codes[office] : undefined
  const { cost, salt, hash } = stored === undefined ? NOBODY : partsOf(stored)
  const isSame = timingSafeEqual(await derived(typedCode(code), salt, cost), hash)
  return isSame && stored !== undefined
}
