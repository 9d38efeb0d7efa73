import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Instant, OfferingId, SlotId } from '@/domain/booking/booking'
import { openStore } from '../store/open'
import { builtGateway, gatewayOn } from './gateways'
import { freePort, startPostgres } from './postgres-server'
import { Wire } from './wire'

const PEOPLE = 200
const START = Math.floor(Date.now() / 60_000) + 1000
const SLOT = `1-${START}`

const person = () => ({ ref: randomBytes(8).toString('hex'), secret: randomBytes(32).toString('base64url'), key: randomBytes(16).toString('base64url') })
type Person = ReturnType<typeof person>

/** How many have the last place when two hundred press at once; the power goes in the middle, and they press again. One, or it is wrong. */
export async function whoHasTheLastPlace(kind: 'sqlite' | 'postgres'): Promise<{ winners: number; taken: number }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bay-last-'))
  const server = kind === 'postgres' ? await startPostgres() : undefined
  const at: Record<string, string> = server ? { DATABASE_URL: server.url } : { SQLITE_FILE: path.join(folder, 'gateway.sqlite') }
  const store = await openStore(at)
  const offering = { id: 'hall/permit' as OfferingId, number: 1, office: 'hall', service: 'permit', slotMinutes: 15 }
  await store.add([offering], [{ id: SLOT as SlotId, offering: offering.id, start: START as Instant, minutes: 15, capacity: 1 }])
  const port = await freePort()
  const gateway = gatewayOn(builtGateway(false), { ...at, PORT: String(port) })
  await gateway.start()

  const people = Array.from({ length: PEOPLE }, person)
  const press = async ({ ref, secret, key }: Person) => {
    const wire = new Wire(port)
    const answer = await wire.ask('POST', '/v1/holds', `authorization: Holder ${secret}\r\nidempotency-key: ${key}\r\ndevice: ${key}\r\n`, JSON.stringify({ ref, slot: SLOT }))
    wire.close()
    return answer
  }
  const first = people.map(press)
  await Promise.race(first)
  await gateway.kill()
  const before = await Promise.all(first)
  await gateway.start()
  // Under the same key: whoever has it already is told so again.
  const after = await Promise.all(people.map(press))
  const winners = new Set([before, after].flatMap((answers) => answers.flatMap((answer, index) => (answer?.status === 200 ? [people[index]!.ref] : []))))
  await gateway.kill()
  const { taken } = (await store.slot(SLOT as SlotId))!
  await store.close()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
  return { winners: winners.size, taken }
}
