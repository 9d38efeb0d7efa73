/** Every route that the gateway describes is sent what fits, what nearly fits and garbage: none fails, none tells, none remembers. */
import fc from 'fast-check'
import { operationsOf, type Description, type Operation } from './check/operations'
import { sentTo } from './check/sent'
import { postgresBinaries, startPostgres } from './check/postgres-server'
import { tokenOfCentre, wholeGateway, type WholeGateway } from './check/whole-gateway'
import { REFUSALS } from '../src/domain/booking/booking'
import { openPostgres } from './store/postgres'

/** Like a document's number, a name and an address, and nowhere in our own code. */
const PLANTED = 'PLANTED-C4815162(3)-陳大文-192.0.2.77'
const IN_LOGS = /PLANTED|4815162|陳大文|192\.0\.2\.77/
const RUNS = 40

let gateway: WholeGateway

/** The name of a test where there is no PostgreSQL says so: `npm test` installs it on Debian. */
const HAS_POSTGRES = postgresBinaries() !== undefined
const POSTGRES = HAS_POSTGRES ? 'PostgreSQL' : 'PostgreSQL (not installed here, so not tried)'

/** Halves of characters have no form in an address. */
const whole = (text: string) => text.replace(/[\ud800-\udfff]/g, '')

/** Mostly the right one, else another's or none. */
function authorizations({ security }: Operation): fc.Arbitrary<string> {
  const { config } = gateway
  const right: Record<string, string> = {
    holder: `Holder ${'h'.repeat(43)}`,
    desk: `Desk ${tokenOfCentre(config)}`,
    operator: `Operator ${config.operatorToken}`,
  }
  const wanted = security.flatMap((one) => Object.keys(one).map((name) => right[name]!))
  const others = fc.constantFrom('', ...Object.values(right), `Holder ${'PLANTED'.repeat(6)}A`, 'Desk PLANTED.b', 'Basic UExBTlRFRA==')
  return wanted.length === 0 ? others : fc.oneof({ arbitrary: fc.constantFrom(...wanted), weight: 5 }, { arbitrary: others, weight: 1 })
}

async function sendEverything(): Promise<void> {
  const described: Description = (await gateway.app.inject('/openapi.json')).json()
  const statuses = new Map<string, Set<number>>()
  for (const { method, path, operation } of operationsOf(described)) {
    const seen = new Set<number>()
    statuses.set(`${method} ${path}`, seen)
    await fc.assert(
      fc.asyncProperty(sentTo(operation, PLANTED), authorizations(operation), async (sent, authorization) => {
        const url = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(whole(sent.path[name] ?? 'x')))
        const answer = await gateway.app.inject({
          method: method as 'GET',
          url,
          query: Object.fromEntries(Object.entries(sent.query).map(([name, value]) => [whole(name), whole(value)])),
          headers: {
            ...sent.headers,
            authorization,
            'user-agent': 'PLANTED agent',
            cookie: 'name=PLANTED',
            'x-forwarded-for': '192.0.2.77',
            ...(sent.body !== undefined && { 'content-type': 'application/json' }),
          },
          payload: sent.body,
          remoteAddress: '192.0.2.77',
        })
        seen.add(answer.statusCode)
        expect(answer.statusCode === 503 || answer.statusCode < 500).toBe(true)
        expect(answer.body).not.toMatch(/node_modules|\.ts:\d|\bat \w+ \(/)
        if (answer.statusCode >= 400) expect(REFUSALS).toContain((answer.json() as { reason: string }).reason)
      }),
      { numRuns: RUNS },
    )
  }
  // Not everything was refused at the door: what fits was let in.
  // A code that nobody knows is refused once it was looked at: at signing in, that is to be let in.
  const isRefusal = (route: string, status: number) => status === 400 || (status === 401 && !route.endsWith('/sign-in'))
  const refused = [...statuses].filter(([route, seen]) => [...seen].every((status) => isRefusal(route, status)))
  expect(refused.map(([route]) => route)).toEqual([])
  expect(gateway.logs.length).toBeGreaterThan(statuses.size * RUNS * 0.5)
  expect(gateway.logs.filter((line) => IN_LOGS.test(line))).toEqual([])
}

describe('no route fails, tells what went wrong inside, or logs what was sent', () => {
  test('on SQLite', async () => {
    gateway = await wholeGateway()
    await sendEverything()
    await gateway.close()
  }, 240_000)

  const onPostgres = HAS_POSTGRES ? test : test.skip
  onPostgres(`on ${POSTGRES}`, async () => {
    const server = await startPostgres()
    try {
      gateway = await wholeGateway({}, undefined, undefined, await openPostgres(server.url))
      await sendEverything()
      await gateway.close()
    } finally {
      await server.stop()
    }
  }, 300_000)
})
