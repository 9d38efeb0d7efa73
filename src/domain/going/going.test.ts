import { coursesBetween, type Course } from './going'

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
] as const)('%j: %d lines', (wish, count) => {
  expect(coursesBetween(COURSES, wish)).toHaveLength(count)
})
