import { EAST, SATURDAY, smallConditions, WORTH } from '../../../test/small-network'
import { compileNetwork } from '../../../tools/network/compile'
import { unpackNetwork } from './pack'
import { makePlanner } from './planner'

const line = (id: string, stations: string[], minutes: number) => ({ ...EAST.lines[0]!, id, stations, minutes: [minutes] })
const of = { 'sha-tin|tai-po': [600], 'tai-po|lo-wu': [2600], 'sha-tin|sheung-shui': [900], 'sheung-shui|lo-wu': [2000] }

/** Two rides, each paid by itself, and two others that cost less and take longer. */
const network = unpackNetwork(
  compileNetwork([
    {
      ...EAST,
      mode: 'rail',
      lines: [line('a', ['sha-tin', 'tai-po'], 10), line('b', ['tai-po', 'lo-wu'], 10), line('c', ['sha-tin', 'sheung-shui'], 20), line('d', ['sheung-shui', 'lo-wu'], 20)],
      fares: { kind: 'matrix', classes: ['adult-card'], concessions: [], source: 's', symmetric: true, of },
      transfers: [],
    },
  ]),
)
const stop = (id: string) => network.stops.findIndex((one) => one.id === `mtr:${id}`)

test.each([1, 600_000, 700_000])('the slower way is the cheapest at a worth of %d: a sum that a label cannot hold is not less than nothing', (worth) => {
  const answer = makePlanner(network, smallConditions).answer({
    from: [{ stop: stop('sha-tin'), minutes: 0 }],
    to: [{ stop: stop('lo-wu'), minutes: 0 }],
    when: { is: 'leave', day: SATURDAY, minute: 600 },
    party: [{ who: 'adult' }],
    pay: 'card',
    worth: { ...WORTH, HKD: worth },
    pace: 'typical',
  })
  const cheapest = answer.ok ? answer.journeys.find(({ choices }) => choices.includes('cheapest')) : undefined
  expect(cheapest?.fare.sums).toEqual([{ minor: 2900, currency: 'HKD' }])
})
