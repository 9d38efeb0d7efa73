import { CONTRIBUTION_IDS, type PartOf } from '@/domain/contribution/contribution'
import { INSURANCES, WORK_CITIES, WORKS } from '@/domain/contribution/cover'
import { civilDate } from '@/domain/time/civil'
import { contributionIdsOf, contributionsOn } from './contributions'
import { coverOn, exemptionOn, insuranceContact, pensionMonthsOn } from './social-insurance'

const on = (place: Parameters<typeof contributionsOn>[0], day: string, isFlexible = false) => contributionsOn(place, civilDate(day), { isFlexible })
const item = (place: Parameters<typeof contributionsOn>[0], day: string, id: string) => {
  const found = on(place, day)
  return found.ok ? found.items.find((one) => one.id === id) : undefined
}
const today = '2026-11-22'

test('what is known and what is missing make up all that is paid at a place', () => {
  for (const place of ['hong-kong', 'macao', ...WORK_CITIES] as const)
    for (const day of ['2012-01-01', '2025-06-30', '2025-07-01', today, '2030-01-01']) {
      const found = on(place, day)
      const ids = [...(found.ok ? found.items.map(({ id }) => id) : []), ...found.missing].sort((one, other) => CONTRIBUTION_IDS.indexOf(one) - CONTRIBUTION_IDS.indexOf(other))
      expect(ids).toEqual(contributionIdsOf(place))
    }
})

test('the pension is known of every city, and the capital has a floor of its own', () => {
  for (const city of WORK_CITIES)
    expect(item(city, today, 'pension')).toMatchObject({
      base: { floorMinor: city === 'guangzhou' ? 551_000 : 477_500, ceilingMinor: 2_754_900 },
      employee: { perTenThousand: 800 },
      employer: { perTenThousand: 1600 },
    })
})

test('limits and shares are in order', () => {
  const isInOrder = (part: PartOf) => 'minor' in part || (part.perTenThousand <= (part.mostPerTenThousand ?? 10_000) && part.perTenThousand <= 2000)
  for (const place of ['hong-kong', 'macao', ...WORK_CITIES] as const)
    for (const isFlexible of [false, true]) {
      const found = on(place, today, isFlexible)
      for (const { base, employee, employer, entries } of found.ok ? found.items : []) {
        expect('fixed' in base || base.floorMinor < base.ceilingMinor).toBe(true)
        expect(isInOrder(employee) && isInOrder(employer)).toBe(true)
        for (const { source } of entries) expect(source.verifiedOn <= today).toBe(true)
      }
    }
})

test('a value holds from its first day', () => {
  expect(item('shenzhen', '2025-12-31', 'medical')).toBeUndefined()
  expect(item('shenzhen', '2026-01-01', 'medical')).toMatchObject({ employer: { perTenThousand: 600 } })
  expect(item('hong-kong', '2013-10-31', 'mpf')).toMatchObject({ employee: { fromMinor: 650_000 } })
  expect(item('hong-kong', '2013-11-01', 'mpf')).toMatchObject({ employee: { fromMinor: 710_000 }, base: { ceilingMinor: 2_500_000 } })
  expect(item('hong-kong', '2014-06-01', 'mpf')).toMatchObject({ base: { ceilingMinor: 3_000_000 } })
  expect(item('guangzhou', '2025-12-31', 'medical')).toMatchObject({ employer: { perTenThousand: 450 } })
})

test('the housing fund of a city changes with its year and with the minimum wage', () => {
  expect(item('shenzhen', '2026-06-30', 'housing-fund')).toMatchObject({ base: { floorMinor: 252_000, ceilingMinor: 4_426_500 } })
  expect(item('guangzhou', '2026-08-31', 'housing-fund')).toMatchObject({ base: { floorMinor: 250_000, ceilingMinor: 4_169_700 } })
  const limits = {
    guangzhou: [268_000, 4_169_700],
    shenzhen: [252_000, 4_847_100],
    foshan: [230_000, 3_139_500],
    zhuhai: [230_000, 3_627_900],
    dongguan: [208_000, 2_739_100],
    huizhou: [185_000, 3_429_000],
    zhongshan: [208_000, 2_943_000],
    jiangmen: [185_000, 2_762_800],
  } as const
  for (const [city, [floorMinor, ceilingMinor]] of Object.entries(limits))
    expect(item(city as keyof typeof limits, today, 'housing-fund')).toMatchObject({ base: { floorMinor, ceilingMinor }, employee: { perTenThousand: 500, mostPerTenThousand: 1200 } })
  expect(item('zhaoqing', today, 'housing-fund')).toBeUndefined()
  // Its floor rose with the minimum wage, to what was not found: the older one is told with its end.
  expect(item('zhongshan', today, 'housing-fund')).toMatchObject({ limitsUntil: '2026-08-31' })
  expect(item('zhongshan', '2026-08-31', 'housing-fund')?.limitsUntil).toBeUndefined()
})

test('where maternity is paid with medical insurance, the two make up what the city asks of the employer', () => {
  const asked = { jiangmen: [600, 200], zhaoqing: [630, 200], zhongshan: [580, 200], dongguan: [570, 200], guangzhou: [685, 200] } as const
  for (const [city, [employer, employee]] of Object.entries(asked)) {
    const both = ['medical', 'maternity'].map((id) => item(city as keyof typeof asked, today, id))
    const sum = (side: 'employer' | 'employee') => both.reduce((total, one) => total + (one && 'perTenThousand' in one[side] ? one[side].perTenThousand : 0), 0)
    expect([sum('employer'), sum('employee')]).toEqual([employer, employee])
  }
})

test('limits that ended stand in for a year, and say so; a share that ended does not', () => {
  expect(item('shenzhen', '2027-06-30', 'housing-fund')).not.toHaveProperty('limitsUntil')
  expect(item('shenzhen', '2027-07-01', 'housing-fund')).toMatchObject({ limitsUntil: '2027-06-30', base: { ceilingMinor: 4_847_100 } })
  expect(item('shenzhen', '2028-06-30', 'housing-fund')).toBeDefined()
  expect(item('shenzhen', '2028-07-02', 'housing-fund')).toBeUndefined()
  expect(item('shenzhen', '2026-06-30', 'unemployment')).toBeDefined()
  expect(item('shenzhen', '2026-07-01', 'unemployment')).toBeUndefined()
})

test('who has no employer pays alone, and of what was not found nothing is said', () => {
  const found = on('shenzhen', today, true)
  expect(found.ok && found.items.map(({ id, employer }) => [id, employer])).toEqual([
    ['pension', { perTenThousand: 0 }],
    ['medical', { perTenThousand: 0 }],
  ])
  expect(on('zhuhai', today, true)).toMatchObject({ ok: true, missing: ['medical'] })
  expect(on('zhuhai', '2020-01-01', true)).toEqual({ ok: false, missing: ['pension', 'medical'] })
})

test('of every way to work a rule is known since 2020, and none before', () => {
  for (const work of WORKS) {
    expect(coverOn(work, civilDate(today))?.value.work).toBe(work)
    expect(coverOn(work, civilDate('2019-12-31'))).toBeUndefined()
  }
  expect(INSURANCES.map((one) => coverOn('employed', civilDate(today))!.value[one])).toEqual(INSURANCES.map(() => 'must'))
  expect(exemptionOn('macao', civilDate(today))?.value.insurances).toEqual(['pension', 'unemployment'])
  expect(pensionMonthsOn(civilDate(today))?.value).toEqual({ months: 180, risesFrom: 2030, stepMonths: 6, mostMonths: 240 })
  for (const id of ['mainland', 'hong-kong', 'macao'] as const) expect(insuranceContact(id).value.phone).toMatch(/^\+?\d+$/)
})
