import { civilDate } from '../../src/domain/time/civil'
import { contributionsOn } from '../../src/facts/jobs/contributions'
import { contributionsFor, totalOf, type ContributionItem } from '../../src/domain/contribution/contribution'
import { WORK_CITIES } from '../../src/domain/contribution/cover'
import { differenceAt, reckoned, type Month } from './differences'
import { exactLine } from './exact'

const CASES = 2000
const seeds = Array.from({ length: CASES }, (_, index) => index + 1)

test(`${CASES} random months come out the same in exact rationals`, () => {
  expect(seeds.flatMap((seed) => differenceAt(seed) ?? [])).toEqual([])
})

/** What would be easy to get wrong. */
const FAULTS: Record<string, (month: Month) => ReturnType<typeof reckoned>> = {
  'half goes down': (month) => {
    const line = reckoned(month)
    const { employee, base, isWhole } = month.item
    if (isWhole || 'minor' in employee || 'fixed' in base) return line
    return (line.baseMinor * employee.perTenThousand) % 10_000 === 5_000 && line.employeeMinor > 0 ? { ...line, employeeMinor: line.employeeMinor - 1 } : line
  },
  'the limits are forgotten': (month) => reckoned({ ...month, item: { ...month.item, base: 'fixed' in month.item.base ? month.item.base : { floorMinor: 0, ceilingMinor: Number.MAX_SAFE_INTEGER } } }),
  'the minimum itself pays nothing': (month) => {
    const { employee } = month.item
    const isAt = !('minor' in employee) && employee.fromMinor === month.monthlyMinor
    return isAt ? { ...reckoned(month), employeeMinor: 0 } : reckoned(month)
  },
  'any share is taken': (month) => reckoned({ ...month, fundPerTenThousand: undefined }),
}

test.each(Object.entries(FAULTS))('a fault is noticed: %s', (_, fault) => {
  expect(seeds.some((seed) => differenceAt(seed, fault) !== undefined)).toBe(true)
})

const today = civilDate('2026-11-22')
const places = ['hong-kong', 'macao', ...WORK_CITIES] as const

test('both sides of every edge of what holds today agree to the cent', () => {
  for (const place of places) {
    const found = contributionsOn(place, today)
    if (!found.ok) throw new Error(`nothing is known of ${place}`)
    for (const item of found.items as ContributionItem[]) {
      const limits = 'fixed' in item.base ? [0] : [item.base.floorMinor, item.base.ceilingMinor]
      const from = 'minor' in item.employee ? [] : [item.employee.fromMinor ?? 0]
      for (const edge of [...limits, ...from])
        for (const pay of [edge - 1, edge, edge + 1].filter((one) => one >= 0)) expect(contributionsFor([item], pay)).toEqual([expect.objectContaining(exactLine(item, pay))])
    }
  }
})

const sums = (place: (typeof places)[number], day: string, monthlyMinor: number, fundPerTenThousand?: number) => {
  const found = contributionsOn(place, civilDate(day))
  return found.ok ? totalOf(contributionsFor(found.items, monthlyMinor, { fundPerTenThousand })) : undefined
}

/** MPFA, "Mandatory Contributions": less than $7,100, $7,100 to $30,000, more than $30,000. FSS, "Contribution Amounts". */
test.each([
  ['hong-kong', '2026-11-22', 700_000, { employeeMinor: 0, employerMinor: 35_000 }],
  ['hong-kong', '2026-11-22', 710_000, { employeeMinor: 35_500, employerMinor: 35_500 }],
  ['hong-kong', '2026-11-22', 3_000_000, { employeeMinor: 150_000, employerMinor: 150_000 }],
  ['hong-kong', '2026-11-22', 3_100_000, { employeeMinor: 150_000, employerMinor: 150_000 }],
  ['hong-kong', '2014-05-31', 2_600_000, { employeeMinor: 125_000, employerMinor: 125_000 }],
  ['hong-kong', '2013-10-31', 650_000, { employeeMinor: 32_500, employerMinor: 32_500 }],
  ['macao', '2026-11-22', 2_000_000, { employeeMinor: 3000, employerMinor: 6000 }],
  ['macao', '2016-12-31', 2_000_000, { employeeMinor: 1500, employerMinor: 3000 }],
] as const)('as published: %s on %s, pay of %d hundredths', (place, day, pay, expected) => {
  expect(sums(place, day, pay)).toEqual(expected)
})

/** Examples of an open-source project that quotes the province's and the cities' notices: 20% of the pension's and 8% of the medical base. */
test.each([
  ['guangzhou', 'pension', 551_000, 110_200],
  ['guangzhou', 'pension', 600_000, 120_000],
  ['shenzhen', 'pension', 500_000, 100_000],
  ['shenzhen', 'medical', 672_700, 53_816],
] as const)('who works flexibly in %s pays for %s, of %d hundredths', (place, id, pay, expected) => {
  const found = contributionsOn(place, today, { isFlexible: true })
  const item = found.ok && found.items.find((one) => one.id === id)
  expect(item && contributionsFor([item], pay)[0]).toMatchObject({ employeeMinor: expected, employerMinor: 0 })
})
