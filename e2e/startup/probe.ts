/** One fresh process: reads the bundle in a VM, opens one page, prints a `Startup` as JSON. */
import { openPage } from './bundle'
import { drawnOf, type PageOrder, type Startup } from './measure'

/** The first screen is complete when nothing was set for so long, in ms: on a busy machine a second update may come late. */
const QUIET = 300

/** How long to wait for the first drawing, in ms. */
const PATIENCE = 5000

const order = JSON.parse(process.argv[2] ?? '{}') as PageOrder

const pause = () => new Promise((resolve) => setTimeout(resolve, 10))

async function main() {
  let lastSet = 0
  const before = process.cpuUsage()
  const { sent, shape, ownMilliseconds } = openPage(order, { setTimeout, clearTimeout, setInterval, clearInterval, Promise }, () => (lastSet = performance.now()))
  const opened = performance.now()
  while (sent.length === 0 && performance.now() - opened < PATIENCE) await pause()
  if (sent.length === 0) throw new Error(`${order.route} draws nothing within ${PATIENCE} ms`)
  while (performance.now() - lastSet < QUIET) await pause()

  const { user, system } = process.cpuUsage(before)
  const startup: Startup = { cpuMilliseconds: (user + system) / 1000 - ownMilliseconds(), ...drawnOf(sent, shape()) }
  process.stdout.write(`\n${JSON.stringify(startup)}`)
  process.exit(0)
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
