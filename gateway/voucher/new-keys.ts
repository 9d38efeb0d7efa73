/**
 * Makes a key for vouchers, or takes one back, and signs the list of keys anew.
 *
 *     npm run gateway:keys -- [--keys keys.json] [--root root.pem] [--from 2026-12-01] [--renew] [--withdraw 3]
 *
 * The root's file is made when it is not there. Keep it off the gateway: who has it can name keys. `--renew` signs the same
 * keys again before the list expires.
 */
import { createPrivateKey, type KeyObject } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { civilDate, dayOf } from '../../src/domain/time/civil'
import type { KeyFile } from './keys'
import { publicPartOf, readKeys } from './keys'
import { newPrivateKey, signedList, withNewKey, withoutKey } from './list'

/** For its owner alone; whole or not at all. */
function writeSecret(file: string, text: string) {
  writeFileSync(`${file}.new`, text, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

function rootIn(file: string): KeyObject {
  if (!existsSync(file)) writeSecret(file, newPrivateKey().export({ type: 'pkcs8', format: 'pem' }) as string)
  return createPrivateKey(readFileSync(file, 'utf8'))
}

function main() {
  const { values } = parseArgs({
    options: {
      keys: { type: 'string', default: 'keys.json' },
      root: { type: 'string', default: 'root.pem' },
      from: { type: 'string' },
      renew: { type: 'boolean', default: false },
      withdraw: { type: 'string' },
    },
  })
  const now = Date.now()
  const today = dayOf(now)
  const root = rootIn(values.root)
  const before = existsSync(values.keys) ? (JSON.parse(readFileSync(values.keys, 'utf8')) as KeyFile) : undefined
  if (before && before.list.signedBy !== publicPartOf(root)) throw new Error(`${values.keys} was signed by another root than ${values.root}`)
  let file: KeyFile
  if (values.withdraw !== undefined) file = withoutKey(before!, Number(values.withdraw), root, now)
  else if (values.renew) file = { keys: before!.keys, list: signedList(before!.list.keys, root, now, before!.list) }
  else file = withNewKey(before, root, values.from ? civilDate(values.from) : today, now)
  readKeys(file, today)
  writeSecret(values.keys, `${JSON.stringify(file, null, 2)}\n`)
  for (const { id, from, until } of file.list.keys) console.log(`key ${id}: signs from ${from}, on vouchers until ${until}`)
  console.log(`list: counts until ${file.list.expires}; make it anew before with --renew, or with a new key\nroot: ${file.list.signedBy}`)
}

main()
