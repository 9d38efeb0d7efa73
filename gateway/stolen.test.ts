/** Whoever takes the whole database, its log included, learns of nobody: what a phone sent is looked for in its bytes. */
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Libsql from 'libsql'
import { commitmentOf } from '../src/domain/voucher/commitment'
import { wholeGateway, type WholeGateway } from './check/whole-gateway'
import { openSqlite } from './store/sqlite'

const NUMBER = 'C4815162(3)'
const ADDRESS = '198.51.100.77'
const AGENT = 'a telephone of nobody else'

const folder = mkdtempSync(path.join(tmpdir(), 'bay-stolen-'))
const file = path.join(folder, 'one.sqlite')
let gateway: WholeGateway
beforeAll(async () => {
  gateway = await wholeGateway({}, undefined, undefined, await openSqlite(file))
})
afterAll(async () => {
  await gateway.close()
  rmSync(folder, { recursive: true, force: true })
})

const whole = () => Buffer.concat(readdirSync(folder).map((name) => readFileSync(path.join(folder, name))))

/** Bytes in every form in which they might have been written. */
const formsOf = (bytes: Buffer) => [bytes, ...(['hex', 'base64', 'base64url'] as const).map((form) => Buffer.from(bytes.toString(form)))]

/** One booking as the app makes it: a secret and a salt of its own. @returns what it sent or kept to itself */
async function book(device: Buffer) {
  const [secret, salt, ref] = [randomBytes(32), randomBytes(16), randomBytes(8).toString('hex')]
  const keys: Buffer[] = []
  const ask = async (url: string, payload: object) => {
    const key = randomBytes(16)
    keys.push(key)
    const headers = { authorization: `Holder ${secret.toString('base64url')}`, device: device.toString('base64url'), 'idempotency-key': key.toString('base64url'), 'user-agent': AGENT }
    const { statusCode } = await gateway.app.inject({ method: 'POST', url, payload, headers, remoteAddress: ADDRESS })
    expect(statusCode).toBeLessThan(300)
  }
  await ask('/v1/holds', { ref, slot: gateway.slot })
  await ask('/v1/bookings', { ref, commitment: Buffer.from(commitmentOf(salt, NUMBER)).toString('base64url') })
  return { ref, secret, salt, keys }
}

test('the whole database tells nobody who, nor that two bookings are of one person', async () => {
  const device = randomBytes(16)
  const [one, two] = [await book(device), await book(device)]
  const stolen = whole()
  // What must be there is found, so that what is not found is not there.
  for (const { ref } of [one, two]) expect(stolen.includes(ref)).toBe(true)
  const told = [one, two].flatMap(({ secret, salt, keys }) => [secret, salt, ...keys])
  const unsalted = [NUMBER, 'C48151623'].map((number) => createHash('sha256').update(number).digest())
  for (const form of [device, ...told, ...unsalted].flatMap(formsOf)) expect(stolen.includes(form)).toBe(false)
  for (const text of [NUMBER, 'C48151623', '4815162', ADDRESS, '198.51.100', AGENT]) expect(stolen.includes(text)).toBe(false)

  const database = new Libsql(file, { readonly: true })
  const rows = database.prepare('SELECT holder, commitment, signature FROM booking').raw(true).all() as string[][]
  database.close()
  expect(rows).toHaveLength(2)
  expect(new Set(rows.flat()).size).toBe(6)
})
