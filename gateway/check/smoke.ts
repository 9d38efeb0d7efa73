/** `npm run gateway:smoke`: a twentieth of the check under fire, and the positive controls: without its guard the same gateway must fail. */
import { BAD_NETWORK, NO_FAULTS } from './fault-proxy'
import { whoHasTheLastPlace } from './last-place'
import { inWords, isRight } from './report'
import { run, type RunOptions } from './run'

const CLIENTS = 64
const CONTROL_MS = 10_000
/** Only a gateway that hangs takes so long: all operations are asked for. */
const HISTORY_MS = 180_000
const OPERATIONS = 50_000

async function main(): Promise<void> {
  for (const kind of ['sqlite', 'postgres'] as const) {
    const common: RunOptions = { kind, ops: OPERATIONS, clients: CLIENTS, kills: 3, faults: BAD_NETWORK, limitMs: HISTORY_MS }
    const report = await run(common)
    console.log(inWords(report))
    if (!isRight(report) || report.operations < OPERATIONS) process.exitCode = 1
    const { winners, taken } = await whoHasTheLastPlace(kind)
    console.log(`${kind}: two hundred press the last place at once, the power goes and comes back: ${winners} has it, ${taken} taken`)
    if (winners !== 1 || taken !== 1) process.exitCode = 1
    const control = await run({ ...common, ops: 100_000, slots: 10, kills: 0, faults: NO_FAULTS, isUnguarded: true, limitMs: CONTROL_MS })
    const isNoticed = control.wrongs.overbooked > 0
    console.log(`${kind} without its guard: ${isNoticed ? `noticed after ${control.seconds.toFixed(1)} s` : 'NOT noticed: this check checks nothing'}; overbooked ${control.wrongs.overbooked}, lost ${control.wrongs.lost}, duplicates ${control.wrongs.duplicate}`)
    if (!isNoticed) process.exitCode = 1
  }
}

void main()
