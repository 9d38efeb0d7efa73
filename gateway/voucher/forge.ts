/**
 * Tries to pass forged vouchers, by every way of `forged.ts` in turn, past the check that the desk makes.
 *
 *     npm run gateway:forge -- --tries 1000000 [--verifier node|desk]
 *
 * `node` is Node's own Ed25519; `desk` is the library that the counter's page uses, some ten times slower. Exit code 1 when a
 * single forgery is taken, or a true voucher is not.
 */
import { parseArgs } from 'node:util'
import { voucherText } from '../../src/domain/voucher/voucher'
import { verifyVoucher } from '../../src/domain/voucher/verify'
import { verifySignature as byDesk } from '../desk/signature'
import { forgery, WAY_NAMES } from './forged'
import { verifySignature as byNode } from './signature'
import { trueVouchers, twoKeys } from './true-vouchers'

function main() {
  const { values } = parseArgs({ options: { tries: { type: 'string', default: '1000000' }, verifier: { type: 'string', default: 'node' } } })
  const tries = Number(values.tries)
  const verify = values.verifier === 'desk' ? byDesk : byNode
  const now = Date.now()
  const keys = twoKeys(now)
  const vouchers = trueVouchers(keys, now, 64)
  const isTaken = (text: string, documentNumber: string) => verifyVoucher(text, documentNumber, keys.list.keys, verify).ok
  const refused = vouchers.filter(({ voucher, documentNumber }) => !isTaken(voucherText(voucher), documentNumber))
  let taken = 0
  const started = performance.now()
  for (let turn = 0; turn < tries; turn++) {
    const { way, text, documentNumber } = forgery(vouchers, turn)
    if (!isTaken(text, documentNumber)) continue
    taken++
    console.error(`✗ taken: ${way}: ${text} for ${documentNumber}`)
  }
  const seconds = (performance.now() - started) / 1000
  console.log(`${tries} forgeries in ${WAY_NAMES.length} ways, ${values.verifier}'s verifier: ${taken} taken, ${refused.length} of ${vouchers.length} true ones refused, ${seconds.toFixed(0)} s`)
  if (taken > 0 || refused.length > 0) process.exitCode = 1
}

main()
