/** What is signed: a COSE_Sign1 of EdDSA with nothing in it but the payload (RFC 9052, section 4.4). */
import { bytesOfAscii, joined } from './bytes'
import { COMMITMENT_BYTES } from './commitment'
import { headerBytes, type VoucherHeader } from './voucher'

/** Protected header `{1: -8}`: algorithm EdDSA, as CBOR writes it. */
export const PROTECTED_HEADER = Uint8Array.of(0xa1, 0x01, 0x27)

const PAYLOAD_BYTES = 48

/** Array of four; "Signature1" as a text of 10; the protected header as 3 bytes; no bytes of the application's own; 48 bytes follow. */
const BEFORE_PAYLOAD = joined(Uint8Array.of(0x84, 0x6a), bytesOfAscii('Signature1'), Uint8Array.of(0x43), PROTECTED_HEADER, Uint8Array.of(0x40, 0x58, PAYLOAD_BYTES))

/**
 * The open part of the voucher and the commitment, 48 bytes: the salt is not in it, so the gateway signs without seeing it.
 *
 * @throws RangeError when a number of the header does not fit, or the commitment has not 32 bytes
 */
export function payloadOf(header: VoucherHeader, commitment: Uint8Array): Uint8Array {
  if (commitment.length !== COMMITMENT_BYTES) throw new RangeError(`a commitment has ${COMMITMENT_BYTES} bytes`)
  return joined(headerBytes(header), commitment)
}

/** The COSE Sig_structure, 67 bytes, over which the signature is made. */
export function toBeSigned(payload: Uint8Array): Uint8Array {
  if (payload.length !== PAYLOAD_BYTES) throw new RangeError(`a payload has ${PAYLOAD_BYTES} bytes`)
  return joined(BEFORE_PAYLOAD, payload)
}
