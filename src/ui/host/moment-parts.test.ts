import fc from 'fast-check'
import { momentOf, partsOf, rangesOf } from './moment-parts'

const ends = (range: number[]) => [range[0], range[range.length - 1]]

describe('what may be chosen', () => {
  test('is everything while nothing limits it', () => {
    expect(rangesOf('date', []).map(ends)).toEqual([[1900, 2100], [1, 12], [1, 31]])
    expect(rangesOf('time', []).map(ends)).toEqual([[0, 23], [0, 59]])
  })

  test.each([
    [2024, 2, 29],
    [2026, 2, 28],
    [2000, 2, 29],
    [2100, 2, 28],
    [undefined, 2, 29],
    [2026, 4, 30],
    [2026, 12, 31],
  ])('in %s-%s ends on day %d', (year, month, last) => {
    expect(rangesOf('date', [year, month])[2]).toHaveLength(last)
  })

  test('is cut at the first and last day only in their own year and month', () => {
    const days = (parts: number[]) => rangesOf('date', parts, '2026-11-22', '2027-02-03').map(ends)
    expect(days([])[0]).toEqual([2026, 2027])
    expect(days([2026])[1]).toEqual([11, 12])
    expect(days([2026, 11])[2]).toEqual([22, 30])
    expect(days([2026, 12])[2]).toEqual([1, 31])
    expect(days([2027])[1]).toEqual([1, 2])
    expect(days([2027, 2])[2]).toEqual([1, 3])
  })

  test('of minutes is cut in the first and last hour', () => {
    const minutes = (hour: number) => ends(rangesOf('time', [hour], '06:30', '23:10')[1]!)
    expect([minutes(6), minutes(7), minutes(23)]).toEqual([[30, 59], [0, 59], [0, 10]])
  })
})

describe('the whole', () => {
  test('is there when no part is missing', () => {
    expect(momentOf('date', [2026, 11])).toBeUndefined()
    expect(momentOf('date', [undefined, 11, 22])).toBeUndefined()
    expect(momentOf('date', [2026, 1, 2])).toBe('2026-01-02')
    expect(momentOf('time', [0, 5])).toBe('00:05')
  })

  test('moves to the nearest day that exists and is allowed', () => {
    expect(momentOf('date', [2026, 4, 31])).toBe('2026-04-30')
    expect(momentOf('date', [2026, 11, 3], '2026-11-22')).toBe('2026-11-22')
    expect(momentOf('date', [2027, 12, 9], '2026-11-22', '2027-02-03')).toBe('2027-02-03')
  })

  test('of allowed parts is read back as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (...parts) => {
        expect(partsOf(momentOf('date', parts)!)).toEqual(parts)
      }),
    )
  })
})
