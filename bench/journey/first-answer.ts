/**
 * One answer in a process that has done nothing else yet, as a phone meets it: bundled by `index.ts` and run anew each time.
 *
 *     node [--jitless --single-threaded] first-answer.mjs
 *
 * Prints milliseconds by the clock and by the processor that the network takes, all places, and a timetable with the journeys; then the
 * journeys: what they are the best in, minutes from midnight, fare, changes, minutes on foot.
 */
import { readAsked } from '../../src/domain/journey/asked'
import { networkOf, placesById } from '../../src/pages/travel/network'
import { questionFor, travelFor } from '../../src/pages/travel/travel'

/** Sha Tin to Foshan, there by ten on a Saturday: two adults and a grandmother. */
const ASKED = readAsked({ from: 'mtr:sha-tin', to: 'at:foshan-centre', when: 'arrive-2026-11-28T10:00', party: 'adult2-elder1' })!

const clock = () => Number(process.hrtime.bigint()) / 1e6
const processor = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
const times: string[] = []
function timed<Made>(make: () => Made): Made {
  const [start, begin] = [clock(), processor()]
  const made = make()
  times.push((clock() - start).toFixed(1), (processor() - begin).toFixed(1))
  return made
}

timed(networkOf)
timed(placesById)
const answer = timed(() => {
  const travel = travelFor(undefined)
  return travel.planner.answer(questionFor(travel, ASKED)!)
})
if (!answer.ok) throw new RangeError(`no way to Foshan: ${answer.reason}`)
console.log([...times, answer.journeys.map(({ departure, arrival, fare, changes, walking, choices }) => `${choices.join('+') || '-'} ${departure}-${arrival} ${fare.worth}${fare.isAtLeast ? '+' : ''} ${changes} ${walking}`).join(', ')].join('\t'))
