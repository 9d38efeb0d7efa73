import { coursesBetween, GOING_CITIES, STOP_IDS, type Course } from './going'

const COURSES: Course[] = [
  { by: 'ferry', from: 'sheung-wan', to: 'outer-harbour' },
  { by: 'coach', from: 'bridge-macao', to: 'hong-kong-airport' },
  { by: 'rail', from: 'west-kowloon', to: 'futian' },
  { by: 'ferry', from: 'fuyong', to: 'taipa-ferry' },
]

test.each([
  [{}, 4],
  [{ by: 'ferry' }, 2],
  [{ one: 'hong-kong', other: 'macao' }, 2],
  [{ one: 'macao', other: 'hong-kong' }, 2],
  [{ by: 'rail', one: 'macao', other: 'mainland' }, 0],
  [{ one: 'mainland', other: 'macao' }, 1],
  [{ city: 'shenzhen' }, 2],
  [{ city: 'shenzhen', by: 'rail' }, 1],
  [{ city: 'macao' }, 3],
  [{ city: 'guangzhou' }, 0],
] as const)('%j: %d lines', (wish, count) => {
  expect(coursesBetween(COURSES, wish)).toHaveLength(count)
})

test('each city to choose from has a stop, and each stop of the Mainland a city to choose', () => {
  const stopsOf = (city?: (typeof GOING_CITIES)[number]) => coursesBetween(STOP_IDS.map((stop): Course => ({ by: 'coach', from: stop, to: stop })), { one: 'mainland', other: 'mainland', city })
  expect(GOING_CITIES.map((city) => stopsOf(city).length).every((count) => count > 0)).toBe(true)
  expect(GOING_CITIES.flatMap((city) => stopsOf(city))).toHaveLength(stopsOf().length)
})
