/**
 * Load in a process of its own: `PORT CLIENTS SECONDS PATTERN SLOTS RATE` from the environment, one line of JSON as result. Each client
 * asks one thing at a time on its own connection. With RATE (a second, all clients) it waits its turn, and lateness counts
 * as waiting; without, it asks as soon as it was answered. With ANSWERS it counts so many,
 * after as many that do not count and a line that says so, however long they take.
 */
import { randomBytes } from 'node:crypto'
import { Wire } from '../../gateway/check/wire'

const { PORT, CLIENTS = '500', SECONDS = '5', PATTERN = 'hold', SLOTS = '', RATE = '0', ANSWERS = '0', READ = '/v1/slots' } = process.env
const slots = SLOTS.split(',')
const clients = Number(CLIENTS)
const rate = Number(RATE)
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))
const COMMITMENT = randomBytes(32).toString('base64url')
/** Connections are made and code is warm before anything counts. */
const WARM_MS = 1500

const latencies: number[] = []
let refused = 0
let failed = 0
let bookings = 0
const answers = Number(ANSWERS)
let begins = answers > 0 ? Infinity : performance.now() + WARM_MS
let ends = begins + Number(SECONDS) * 1000
let seen = 0

function see(now: number): void {
  seen++
  if (seen === 2 * answers) ends = now
  if (seen !== answers) return
  begins = now
  console.log('begun')
}

async function timed(wire: Wire, due: number, method: string, url: string, headers: string, body?: string): Promise<boolean> {
  const answer = await wire.ask(method, url, headers, body)
  const now = performance.now()
  if (answers > 0) see(now)
  if (now > begins && now < ends) {
    if (!answer || answer.status >= 500) failed++
    else if (answer.status >= 400) refused++
    else latencies.push(now - due)
  }
  return answer?.status === 200
}

async function client(name: number): Promise<void> {
  const wire = new Wire(Number(PORT))
  const every = rate > 0 ? (clients / rate) * 1000 : 0
  let due = performance.now() + (every * name) / clients
  for (let count = 0; performance.now() < ends; count++) {
    if (every > 0) {
      const early = due - performance.now()
      if (early > 0) await pause(early)
    } else due = performance.now()
    const secret = `authorization: Holder ${randomBytes(32).toString('base64url')}\r\n`
    const key = (what: string) => `idempotency-key: ${what}-${name}-${count}-aaaaaaaaaaaa\r\ndevice: ${String(name).padStart(22, 'd')}\r\n`
    if (PATTERN === 'read') await timed(wire, due, 'GET', READ, '')
    else {
      const ref = randomBytes(8).toString('hex')
      const isHeld = await timed(wire, due, 'POST', '/v1/holds', secret + key('h'), JSON.stringify({ ref, slot: slots[Math.floor(Math.random() * slots.length)] }))
      if (PATTERN === 'book' && isHeld && (await timed(wire, performance.now(), 'POST', '/v1/bookings', secret + key('b'), JSON.stringify({ ref, commitment: COMMITMENT }))) && performance.now() > begins && performance.now() < ends) bookings++
    }
    due += every
  }
  wire.close()
}

void Promise.all(Array.from({ length: clients }, (_, name) => client(name))).then(() => {
  const seconds = (ends - begins) / 1000
  latencies.sort((one, other) => one - other)
  const at = (share: number) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? NaN
  console.log(JSON.stringify({ perSecond: latencies.length / seconds, bookings: bookings / seconds, p50: at(0.5), p99: at(0.99), refused, failed }))
})
