/** How an image starts the gateway, and what its environment says, with secrets of this process alone. */
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { newPrivateKey, withNewKey } from '../../gateway/voucher/list'
import { dayOf } from '../../src/domain/time/civil'
import { ROOT } from '../../tools/files'

/** What the image says behind `node`: flags, and the file, from the root. */
export const COMMAND = (JSON.parse(/^CMD (\[.*\])$/m.exec(readFileSync(path.join(ROOT, 'Dockerfile'), 'utf8'))![1]!) as string[]).slice(1)

const secret = () => randomBytes(32).toString('hex')
const now = Date.now()
export const PRODUCTION = {
  NODE_ENV: 'production',
  LOG_LEVEL: 'warn',
  PUBLIC_ORIGIN: 'https://gateway.example.org',
  DESK_SECRET: secret(),
  OPERATOR_TOKEN: secret(),
  DEVICE_SECRET: secret(),
  KEYS: JSON.stringify(withNewKey(undefined, newPrivateKey(), dayOf(now), now)),
}
