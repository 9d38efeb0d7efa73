import { networkProblems } from './problems'

const TODAY = '2026-11-22'
const NAME = { 'zh-Hans': '甲', 'zh-Hant': '甲', en: 'A', pt: 'A' }
const SOURCE = { publisher: NAME, title: 'Timetable', url: 'https://a.example/', terms: 'Free.', verifiedOn: '2026-01-01' }
const line = { id: 'one', name: NAME, colour: null, stations: ['a', 'b'], loop: false, minutes: [3], service: [{ days: 'daily', first: ['06:00', '06:10'], last: ['23:00', '24:10'], headway: [['06:00', 5]] }], source: 'table' }
const operator = {
  id: 'metro', name: NAME, mode: 'metro', place: 'mainland', currency: 'CNY', timetableAsOf: null, reviewEveryDays: 90, sources: { table: SOURCE },
  stations: ['a', 'b'].map((id) => ({ id, name: NAME, at: null })), lines: [line],
  fares: { kind: 'matrix', classes: ['adult-card'], concessions: [], source: 'table', symmetric: true, of: { 'a|b': [200] } },
  transfers: [{ from: 'b', to: 'control-point:lo-wu', minutes: 4 }], notes: [], notFound: [], conflicts: [],
}
const found = (change: object) => networkProblems([{ file: 'src/facts/travel/network/metro.json', content: { ...operator, ...change } }], TODAY).map(({ place, message }) => `${place}: ${message}`)

test('a right file is right', () => {
  expect(found({})).toEqual([])
})

test.each([
  ['a field that nobody knows', { colour: 'red' }, /colour: /],
  ['a price with a point', { fares: { ...operator.fares, of: { 'a|b': [2.5] } } }, /^fares: /],
  ['an id that is not its file', { id: 'tram' }, /^id: is "tram"/],
  ['a source seen tomorrow', { sources: { table: { ...SOURCE, verifiedOn: '2026-11-23' } } }, /sources\.table\.verifiedOn: .*future/],
  ['a station that is there twice', { stations: [...operator.stations, operator.stations[0]] }, /stations: "a" is there twice/],
  ['a line to nowhere', { lines: [{ ...line, stations: ['a', 'c'] }] }, /lines\.0\.stations: there is no station "c"/],
  ['too few minutes', { lines: [{ ...line, stations: ['a', 'b'], minutes: [] }] }, /lines\.0\.minutes: has 0 entries for 1 hops/],
  ['a loop without its last hop', { lines: [{ ...line, loop: true }] }, /lines\.0\.minutes: has 1 entries for 2 hops/],
  ['an end before the beginning', { lines: [{ ...line, service: [{ ...line.service[0], last: ['05:59', '24:10'] }] }] }, /service\.0: begins at 06:00, after its end at 05:59/],
  ['a first train without a last', { lines: [{ ...line, service: [{ ...line.service[0], last: [null, '24:10'] }] }] }, /service\.0: has a first without a last/],
  ['a train that goes back in time', { lines: [{ ...line, trips: [{ days: 'daily', stops: [['a', '06:00', '06:00'], ['b', '05:59', '05:59']] }] }] }, /trips\.0: goes back in time at b/],
  [
    'a train that is faster than any',
    {
      stations: operator.stations.map((station, at) => ({ ...station, at: [23, 113 + at] })),
      lines: [{ ...line, trips: [{ days: 'daily', stops: [['a', '06:00', '06:00'], ['b', '06:15', '06:15']] }] }],
    },
    /trips\.0: goes 102 km from a to b in 15 minutes/,
  ],
  ['a source that is not there', { lines: [{ ...line, source: 'map' }] }, /lines\.0\.source: "map" is not in sources/],
  ['a walk to a point that does not exist', { transfers: [{ from: 'b', to: 'control-point:lo-wo', minutes: 4 }] }, /transfers\.0\.to: there is no stop "control-point:lo-wo"/],
  ['a fare between others', { fares: { ...operator.fares, of: { 'a|z': [200] } } }, /fares\.of\.a\|z: there is no "z"/],
  ['a fare for more classes than there are', { fares: { ...operator.fares, of: { 'a|b': [200, 100] } } }, /has 2 amounts for 1 classes/],
])('%s is refused', (_, change, says) => {
  expect(found(change)).toEqual(expect.arrayContaining([expect.stringMatching(says)]))
})
