/** What an image's environment says to the gateway, with secrets of this process alone. */
import { randomBytes } from 'node:crypto'
import { newPrivateKey, withNewKey } from '../../gateway/voucher/list'
import { dayOf } from '../../src/domain/time/civil'

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
