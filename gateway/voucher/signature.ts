import { createPublicKey, verify } from 'node:crypto'
import type { VerifySignature } from '../../src/domain/voucher/verify'

/** Ed25519 as Node checks it. */
export const verifySignature: VerifySignature = (publicKey, message, signature) => {
  try {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey).toString('base64url') }, format: 'jwk' })
    return verify(null, message, key, signature)
  } catch {
    return false
  }
}
