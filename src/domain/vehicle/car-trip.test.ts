import { sortedTrips, tripProblem, tripsOf, MOST_TRIPS, type CarTrip } from './car-trip'

const trip = (from: string, to?: string, scheme = 'northbound-macao') => ({ scheme, from, ...(to && { to }) }) as CarTrip

test.each([
  ['2026-11-22', '', undefined],
  ['2026-11-22', '2026-11-22', undefined],
  ['2026-11-22', '2026-11-21', 'order'],
  ['', '2026-11-22', 'no-from'],
  ['2026-02-29', '', 'no-from'],
  ['2028-02-29', '', undefined],
  ['2026-11-22', '2026-11-31', 'no-to'],
])('from "%s" to "%s": %s', (from, to, problem) => {
  expect(tripProblem(from, to)).toBe(problem)
})

test('the newest stands first, one that goes on before one that ended, and none is there twice', () => {
  const trips = [trip('2026-01-01', '2026-01-03'), trip('2026-11-01'), trip('2026-11-01', '2026-11-02'), trip('2026-11-01')]
  expect(sortedTrips(trips)).toEqual([trip('2026-11-01'), trip('2026-11-01', '2026-11-02'), trip('2026-01-01', '2026-01-03')])
})

test('what does not fit is dropped, what fits is kept', () => {
  const stored = [trip('2026-01-01'), trip('2026-02-30'), trip('2026-03-05', '2026-03-01'), trip('2026-04-01', undefined, 'rocket'), null, 7, { scheme: 'hengqin', from: '2026-05-01', to: null }]
  expect(tripsOf(stored)).toEqual([trip('2026-01-01')])
  expect(tripsOf('x')).toEqual([])
})

test('no more are kept than anybody types', () => {
  const many = Array.from({ length: MOST_TRIPS + 5 }, (_, at) => trip(`20${String(10 + (at % 80))}-01-${String(1 + (at % 28)).padStart(2, '0')}`, undefined, at % 2 ? 'hengqin' : 'ad-hoc'))
  expect(tripsOf(many)).toHaveLength(MOST_TRIPS)
})
