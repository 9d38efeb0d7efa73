/** A gateway of its own with a database of its own, and a phone that books there as the app does. */
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readConfig } from '../../gateway/config'
import { hashOfCode } from '../../gateway/counter/codes'
import { openGateway } from '../../gateway/open'
import type { NewSlot, Offering } from '../../gateway/store/store'
import { openSqlite } from '../../gateway/store/sqlite'
import type { Booking, BookingRef, Instant, OfferingId, SlotId } from '../../src/domain/booking/booking'
import { base64urlOf, fromBase64url } from '../../src/domain/voucher/base64url'
import { commitmentOf } from '../../src/domain/voucher/commitment'
import { voucherText } from '../../src/domain/voucher/voucher'
import { DESK } from '../../tools/files'

export const CODE = '7KQ2-M0XW-ABCD-2345'
export const OFFICE = 'sz-luohu'

const offering = (id: string, number: number): Offering => ({ id: id as OfferingId, number, office: id.split('/')[0]!, service: id.split('/')[1]!, slotMinutes: 15 })
export const OFFERINGS = { here: offering(`${OFFICE}/mainland-permit`, 7), other: offering('sz-futian/mainland-permit', 8) }

const slotOf = ({ id, number }: Offering, start: number): NewSlot => ({ id: `${number}-${start}` as SlotId, offering: id, start: start as Instant, minutes: 15, capacity: 3 })

export interface Voucher {
  text: string
  ref: BookingRef
  slot: SlotId
}

export async function openTestGateway(starts: readonly number[]) {
  const folder = mkdtempSync(path.join(tmpdir(), 'desk-e2e-'))
  const file = path.join(folder, 'gateway.sqlite')
  const store = await openSqlite(file)
  await store.add(Object.values(OFFERINGS), Object.values(OFFERINGS).flatMap((one) => starts.map((start) => slotOf(one, start))))
  await store.close()
  const read = readConfig({ HOST: '127.0.0.1', PORT: '0', SQLITE_FILE: file, DESK_FOLDER: DESK, DESK_CODES: JSON.stringify({ [OFFICE]: await hashOfCode(CODE) }), FEEDS: 'off', LOG_LEVEL: 'silent' }, randomBytes)
  if (!read.ok) throw new Error(read.problems.join('\n'))
  const { app, close } = await openGateway(read.config)
  await app.listen({ host: '127.0.0.1', port: 0 })
  const address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`

  async function ask(secret: string, method: string, where: string, body?: object): Promise<Booking> {
    const answer = await fetch(`${address}/v1${where}`, {
      method,
      headers: { authorization: `Holder ${secret}`, 'idempotency-key': randomBytes(16).toString('base64url'), device: secret.slice(0, 22), ...(body && { 'content-type': 'application/json' }) },
      body: body && JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${method} ${where}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as Booking
  }
  async function book(at: Offering, start: number, documentNumber: string): Promise<Voucher & { secret: string }> {
    const secret = randomBytes(32).toString('base64url')
    const ref = createHash('sha256').update(secret).digest('hex').slice(0, 16) as BookingRef
    const slot = `${at.number}-${start}` as SlotId
    const salt = randomBytes(16)
    await ask(secret, 'POST', '/holds', { ref, slot })
    const { signature, keyId } = await ask(secret, 'POST', '/bookings', { ref, commitment: base64urlOf(commitmentOf(salt, documentNumber)) })
    return { secret, ref, slot, text: voucherText({ keyId: keyId!, ref, start: start as Instant, offering: at.number, salt, signature: fromBase64url(signature!)! }) }
  }
  return {
    address,
    book,
    /** Waits until the gateway itself says so. @throws where it does not within ten seconds */
    async isMarked({ ref, secret }: { ref: BookingRef; secret: string }, state: Booking['state']) {
      for (let tries = 0; tries < 50; tries++) {
        if ((await ask(secret, 'GET', `/bookings/${ref}`)).state === state) return
        await new Promise((done) => setTimeout(done, 200))
      }
      throw new Error(`the gateway does not say that ${ref} is ${state}`)
    },
    cancel: (ref: BookingRef, secret: string) => ask(secret, 'DELETE', `/bookings/${ref}`),
    close: async () => {
      await close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
