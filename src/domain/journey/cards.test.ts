import type { Journey, Leg } from './journey'
import { cardsOf, goesRoundAbout, longestIdle, stretchesOf, turnsBack, withoutTurningBack } from './cards'

const ride = (departure: number, arrival: number, route = 0): Leg => ({ is: 'ride', line: 0, route, board: 0, alight: 1, departure, arrival, stops: [0, 1], towards: 1 })
const journey = (legs: Leg[], choices: Journey['choices'] = []): Journey => ({
  departure: legs[0]!.departure,
  arrival: legs[legs.length - 1]!.arrival,
  legs,
  fare: { parts: [], sums: [], isAtLeast: false, worth: 0 },
  changes: 0,
  walking: 0,
  choices,
})

const FAST = journey([ride(600, 650)], ['fastest', 'fewest-changes'])
const CHEAP = journey([ride(590, 700, 1)], ['cheapest'])
const OTHER = journey([ride(595, 690, 2)])

test('cards stand in the order of what people ask first, and each has all of its names', () => {
  expect(cardsOf([CHEAP, OTHER, FAST])).toEqual({ named: [FAST, CHEAP], others: [OTHER] })
})

test('the last one tonight is a card of its own', () => {
  const last = journey([ride(1400, 1450)])
  expect(cardsOf([FAST], last).named.map(({ choices }) => choices)).toEqual([['fastest', 'fewest-changes'], ['last-tonight']])
})

test('where it is one of the others, it only takes its name', () => {
  expect(cardsOf([FAST, OTHER], journey([ride(595, 690, 2)], ['last-tonight']))).toEqual({ named: [FAST, { ...OTHER, choices: ['last-tonight'] }], others: [] })
  expect(cardsOf([FAST], { ...FAST, choices: ['last-tonight'] }).named).toEqual([{ ...FAST, choices: ['fastest', 'fewest-changes', 'last-tonight'] }])
})

test('waits are parts of the time, and together the parts are all of it', () => {
  const walk: Leg = { is: 'walk', departure: 585, arrival: 595, minutes: 10 }
  const parts = stretchesOf(journey([walk, ride(600, 650), ride(650, 660)]))
  expect(parts.map(({ minutes, isWait, leg }) => [minutes, isWait, leg.is])).toEqual([
    [10, false, 'walk'],
    [5, true, 'ride'],
    [50, false, 'ride'],
    [10, false, 'ride'],
  ])
})

test('the longest one sits about is before leaving or between legs', () => {
  const one = journey([ride(600, 650), ride(700, 710)])
  expect(longestIdle(one, 590)).toEqual({ minutes: 50, before: one.legs[1] })
  expect(longestIdle(one, 500)).toEqual({ minutes: 100, before: one.legs[0] })
  expect(longestIdle(journey([ride(600, 650)]), 600)).toEqual({ minutes: 0, before: undefined })
})

test('out of the gates and in again, or on one line twice, goes round about; from one station to another on foot does not', () => {
  const walk = (from: number, to: number): Leg => ({ is: 'walk', from, to, departure: 650, arrival: 654, minutes: 4 })
  expect(goesRoundAbout(journey([ride(600, 650), walk(1, 7), walk(7, 1), ride(660, 700)]))).toBe(true)
  expect(goesRoundAbout(journey([ride(600, 650), ride(660, 700)]))).toBe(true)
  expect(goesRoundAbout(journey([ride(600, 650), walk(1, 7), walk(7, 8), { ...ride(660, 700), line: 1 } as Leg]))).toBe(false)
})

test('from one taxi into another goes round about; a taxi at either end does not', () => {
  const taxi: Leg = { is: 'taxi', departure: 600, arrival: 611, minutes: 11 }
  expect(goesRoundAbout(journey([taxi, taxi]))).toBe(true)
  expect(goesRoundAbout(journey([taxi, ride(620, 650), taxi]))).toBe(false)
})

test('a taxi to where one walks to a ride, or from where one has walked to, goes round about; to a control point or its counters does not', () => {
  const taxi: Leg = { is: 'taxi', departure: 600, arrival: 611, minutes: 11 }
  const walk: Leg = { is: 'walk', departure: 611, arrival: 615, minutes: 4 }
  const cross: Leg = { is: 'cross', point: 'outer-harbour', to: 'beyond', departure: 615, arrival: 640, minutes: { least: 10, typical: 25, peak: 60 } }
  expect(goesRoundAbout(journey([taxi, walk, ride(620, 650)]))).toBe(true)
  expect(goesRoundAbout(journey([ride(500, 550), walk, taxi]))).toBe(true)
  expect(goesRoundAbout(journey([taxi, walk, cross, ride(650, 700)]))).toBe(false)
  expect(goesRoundAbout(journey([taxi, ride(620, 650), walk]))).toBe(false)
})

test('over a boundary and back goes round about; over one after another does not', () => {
  const cross = (point: 'lo-wu' | 'heung-yuen-wai' | 'hzmb-hong-kong' | 'hzmb-zhuhai' | 'border-gate', to: 'hong-kong' | 'mainland' | 'macao' | 'beyond'): Leg => ({ is: 'cross', point, to, departure: 600, arrival: 625, minutes: { least: 10, typical: 25, peak: 60 } })
  expect(goesRoundAbout(journey([cross('heung-yuen-wai', 'mainland'), ride(630, 650), cross('lo-wu', 'hong-kong')]))).toBe(true)
  expect(goesRoundAbout(journey([cross('hzmb-hong-kong', 'beyond'), ride(630, 650), cross('hzmb-zhuhai', 'mainland'), cross('border-gate', 'macao')]))).toBe(false)
  expect(goesRoundAbout(journey([cross('hzmb-zhuhai', 'beyond'), ride(630, 650), cross('hzmb-hong-kong', 'hong-kong')]))).toBe(false)
})

describe('turning back', () => {
  const named = (name: string) => ({ name: { 'zh-Hans': name, 'zh-Hant': name, en: name, pt: name } })
  const network = { stops: ['甲', '乙', '丙', '甲'].map(named), lines: ['机场快线', '机场快线', 'A31（甲至丙）', 'A31（丙至甲）', 'A11'].map((name) => ({ ...named(name), operator: 0 })) } as unknown as Parameters<typeof turnsBack>[0]
  const on = (line: number, stops: number[], departure = 600, arrival = 650): Leg => ({ is: 'ride', line, route: line, board: stops[0]!, alight: stops[stops.length - 1]!, departure, arrival, stops, towards: 1 })

  test('is passing a stop where one was before, under any id, or riding a line of one name again', () => {
    expect(turnsBack(network, journey([on(0, [0, 1]), on(4, [1, 2])]))).toBe(false)
    expect(turnsBack(network, journey([on(0, [0, 1]), on(4, [1, 2, 3])]))).toBe(true)
    expect(turnsBack(network, journey([on(0, [0, 1]), on(1, [1, 2])]))).toBe(true)
    expect(turnsBack(network, journey([on(2, [0, 1]), on(3, [1, 2])]))).toBe(true)
  })

  test('is left out where another is as good in all that people see, an unknown fare being no bargain, and kept else', () => {
    const back = (change: Partial<Journey> = {}) => ({ ...journey([on(2, [0, 1], 600, 650), on(3, [1, 2], 660, 700)]), changes: 1, ...change })
    const onward = journey([on(4, [0, 2], 600, 700)])
    const kept = (one: Journey, beside: Journey, isByArrival = false) => withoutTurningBack(network, [beside, one], isByArrival).includes(one)
    expect(kept(back(), onward)).toBe(false)
    expect(kept(back(), { ...onward, walking: 1 })).toBe(true)
    expect(kept(back(), { ...onward, arrival: 701 })).toBe(true)
    expect(kept(back(), { ...onward, fare: { ...onward.fare, worth: 1 } })).toBe(true)
    expect(kept(back({ fare: { ...onward.fare, isAtLeast: true } }), { ...onward, fare: { ...onward.fare, worth: 1 } })).toBe(false)
    expect(kept(back({ departure: 602, arrival: 790 }), onward)).toBe(false)
    expect(kept(back({ departure: 602, arrival: 790 }), onward, true)).toBe(true)
    expect(withoutTurningBack(network, [back()], false)).toHaveLength(1)
  })
})
