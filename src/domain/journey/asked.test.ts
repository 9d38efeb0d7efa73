import fc from 'fast-check'
import { dayOf } from '../time/civil'
import { timeOfDay } from '../time/time-of-day'
import { ALONE, arrivalProposed, askedParams, minuteIn, momentOf, readAsked, readParty, readWhen, travellersOf, writtenMark, readMark, writtenParty, writtenWhen, type Asked, type Mark, type Party } from './asked'
import { WHO, type When } from './journey'

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((count) => dayOf(count * 86_400_000))
const anyMinute = fc.integer({ min: 0, max: 1439 })
const anyWhen: fc.Arbitrary<When> = fc.oneof(
  fc.record({ is: fc.constantFrom('leave' as const, 'arrive' as const), day: anyDay, minute: anyMinute }),
  fc.tuple(anyDay, anyMinute, fc.integer({ min: 0, max: 1440 })).map(([day, from, more]): When => ({ is: 'range', day, from, to: from + more })),
)
const anyParty: fc.Arbitrary<Party> = fc
  .array(fc.tuple(fc.constantFrom(...WHO), fc.integer({ min: 1, max: 9 })), { minLength: 1 })
  .map((parts) => Object.fromEntries(parts) as Party)
const anyPlace = fc.constantFrom('mtr:sha-tin', 'lo-wu@mainland', '22.381,114.187', 'hku', 'a b&c=d')
const anyAsked: fc.Arbitrary<Asked> = fc.record({ from: anyPlace, to: anyPlace, when: anyWhen, party: anyParty, pay: fc.constantFrom('card' as const, 'ticket' as const) })
const anyMark: fc.Arbitrary<Mark> = fc.record({ departure: fc.integer({ min: -1440, max: 4000 }), arrival: fc.integer({ min: -1440, max: 4000 }), lines: fc.array(fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/)) })

test('a question that is written into an address comes back as it was', () => {
  fc.assert(fc.property(anyAsked, (asked) => expect(readAsked(askedParams(asked))).toEqual(asked)))
})

test('and so does a journey among its answers', () => {
  fc.assert(fc.property(anyDay, anyMark, (day, mark) => expect(readMark(writtenMark(mark, day), day)).toEqual(mark)))
})

test('whatever an address holds is a question or none', () => {
  fc.assert(
    fc.property(fc.record({ from: fc.string(), to: fc.string(), when: fc.string(), party: fc.string(), pay: fc.string() }), (params) => {
      const asked = readAsked(params)
      if (asked) expect(readAsked(askedParams(asked))).toEqual(asked)
    }),
  )
})

test.each([
  ['leave-2026-11-28T08:30', { is: 'leave', day: '2026-11-28', minute: 510 }],
  ['arrive-2026-11-28T00:00', { is: 'arrive', day: '2026-11-28', minute: 0 }],
  ['range-2026-11-28T23:00-2026-11-29T01:00', { is: 'range', day: '2026-11-28', from: 1380, to: 1500 }],
] as const)('%s', (text, when) => {
  expect(readWhen(text)).toEqual(when)
  expect(writtenWhen(when as unknown as When)).toBe(text)
})

test.each(['', 'leave', 'leave-2026-02-30T08:30', 'leave-2026-11-28T24:00', 'range-2026-11-28T08:00-2026-11-27T08:00', 'at-2026-11-28T08:30'])('%j is no time', (text) => {
  expect(readWhen(text)).toBeUndefined()
})

test('a party is counted by kind, nobody is one adult, and a tenth does not fit', () => {
  expect(readParty('adult2-elder1')).toEqual({ adult: 2, elder: 1 })
  for (const text of [undefined, '', 'adult0', 'adult10', 'dog1', '__proto__1']) expect(readParty(text)).toEqual(ALONE)
  expect(writtenParty({ elder: 1, adult: 2 })).toBe('adult2-elder1')
  expect(travellersOf({ adult: 2, elder: 1 })).toEqual([{ who: 'adult' }, { who: 'adult' }, { who: 'elder' }])
})

test('a minute of another day has that day', () => {
  const day = dayOf(Date.UTC(2026, 10, 28))
  expect(momentOf(day, -1)).toEqual({ day: '2026-11-27', time: 1439 })
  expect(momentOf(day, 1440)).toEqual({ day: '2026-11-29', time: 0 })
  expect(minuteIn('2026-11-29T00:00', day)).toBe(1440)
  expect(minuteIn('24:00', day)).toBeUndefined()
})

test.each([
  [600, 720, 0],
  [601, 780, 0],
  [0, 540, 0],
  [239, 360, 0],
  [1320, 540, 1],
  [1381, 540, 1],
])('asked at minute %i, arriving is proposed for minute %i, %i days on', (time, minute, days) => {
  const day = dayOf(0)
  expect(arrivalProposed({ day, time: timeOfDay(`${String(Math.floor(time / 60)).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}`) })).toEqual({ day: dayOf(days * 86_400_000), minute })
})
