import { generateKeyPairSync, sign } from 'node:crypto'
import type { Sign } from '../booking/decide'

/** Signs as the gateway does, with a key of its own and no care for the form of vouchers: for tests and measurements. */
export function stubSigner(): Sign {
  const { privateKey } = generateKeyPairSync('ed25519')
  return ({ ref, start, offering }, commitment) => ({ keyId: 1, signature: sign(null, Buffer.from(`${ref} ${start} ${offering} ${commitment}`), privateKey).toString('base64url') })
}
