import fc from 'fast-check'
import type { ContributionItem } from '../contribution/contribution'
import type { Bracket } from '../tax/bracket'
import { withHomeSide } from './both-sides'
import { hongKongTakeHome } from './hong-kong'
import { macaoTakeHome } from './macao'
import { mainlandTakeHome, type MainlandJob } from './mainland'
import type { TakeHome } from './steps'

const bands = (tops: number[], rates: number[]): Bracket[] => rates.map((perTenThousand, index) => ({ ...(tops[index] !== undefined && { upToMinor: tops[index]! * 100 }), perTenThousand }))
const MAINLAND = { brackets: bands([36_000, 144_000, 300_000, 420_000, 660_000, 960_000], [300, 1000, 2000, 2500, 3000, 3500, 4500]), basicYearMinor: 6_000_000, isBonusApart: true }
const DAYS = { shortStayDays: 90, residentDays: 183 }
const ITEMS: ContributionItem[] = [
  { id: 'pension', base: { floorMinor: 500_000, ceilingMinor: 2_500_000 }, employee: { perTenThousand: 800 }, employer: { perTenThousand: 1600 } },
  { id: 'housing-fund', base: { floorMinor: 200_000, ceilingMinor: 3_000_000 }, employee: { perTenThousand: 500, mostPerTenThousand: 1200 }, employer: { perTenThousand: 500, mostPerTenThousand: 1200 } },
]
const JOB: MainlandJob = { monthlyMinor: 1_500_000, bonusMinor: 3_000_000, items: ITEMS, additionalMinor: 0, days: 365, work: { inside: 1, all: 1 }, isPaidInside: true }
const MPF: ContributionItem[] = [{ id: 'mpf', base: { floorMinor: 0, ceilingMinor: 3_000_000 }, employee: { perTenThousand: 500, fromMinor: 710_000 }, employer: { perTenThousand: 500 } }]
const HONG_KONG = {
  progressive: bands([50_000, 100_000, 150_000, 200_000], [200, 600, 1000, 1400, 1700]),
  standard: bands([5_000_000], [1500, 1600]),
  allowances: { basicMinor: 13_200_000, marriedMinor: 26_400_000, singleParentMinor: 13_200_000, childMinor: 13_000_000, newbornMinor: 13_000_000, parentMinor: 5_000_000, parentLivingMinor: 5_000_000 },
  mostMpfMinor: 1_800_000,
}
const SINGLE = { kind: 'single', children: 0, newborn: 0, parents: 0, parentsLiving: 0 } as const
const MACAO = { brackets: bands([20_000, 40_000, 80_000, 160_000, 280_000], [700, 800, 900, 1000, 1100, 1200]), deductedPerTenThousand: 2500, exemptMinor: 14_400_000, reducedPerTenThousand: 3000 }
const FSS: ContributionItem[] = [{ id: 'fss', base: { fixed: true }, employee: { minor: 3000 }, employer: { minor: 6000 } }]

const total = (months: readonly number[]) => months.reduce((sum, one) => sum + one, 0)
const step = (result: TakeHome, id: string) => result.steps.find((one) => one.id === id)?.minor

test('a year in Zhuhai, step by step', () => {
  const result = mainlandTakeHome(JOB, MAINLAND, DAYS)
  // On the average of 17,500: 1,400 of pension and 875 of housing fund a month; 12 × (15,000 − 2,275) − 60,000 = 92,700.
  expect(result).toMatchObject({ payMinor: 21_000_000, contributionsMinor: 2_730_000, tier: 'resident', bonus: 'apart' })
  expect(step(result, 'taxable')).toBe(9_270_000)
  expect(result.taxMinor).toBe(675_000 + 90_000)
  expect(step(result, 'kept')).toBe(21_000_000 - 2_730_000 - 765_000)
  expect(total(result.months)).toBe(result.keptMinor)
})

test('a share of the housing fund above the least is the employee’s to agree on', () => {
  expect(mainlandTakeHome({ ...JOB, fundPerTenThousand: 1200 }, MAINLAND, DAYS).contributionsMinor).toBe(12 * (140_000 + 210_000))
})

test('what one knows is taken off stands in place of what the rules give', () => {
  const result = mainlandTakeHome({ ...JOB, ownInsuranceMinor: 100_000 }, MAINLAND, DAYS)
  expect(result.contributionsMinor).toBe(1_200_000)
  expect(step(result, 'own-insurance')).toBe(-1_200_000)
  expect(step(result, 'taxable')).toBe(12 * 1_400_000 - 6_000_000)
  expect(step(result, 'contribution')).toBeUndefined()
})

test('whoever is not a resident deducts no insurance', () => {
  const result = mainlandTakeHome({ ...JOB, days: 182 }, MAINLAND, DAYS)
  expect(step(result, 'taxable-month')).toBe(1_000_000)
  expect(result.taxMinor).toBe(12 * 79_000 + (3_000_000 * 1000) / 10_000 - 6 * 21_000)
  expect(total(result.months)).toBe(result.keptMinor)
})

test('pay from elsewhere for up to 90 days bears nothing, and no insurance', () => {
  const result = mainlandTakeHome({ ...JOB, days: 90, isPaidInside: false, work: { inside: 1, all: 4 } }, MAINLAND, DAYS)
  expect(result).toMatchObject({ contributionsMinor: 0, taxMinor: 0, keptMinor: 21_000_000 })
})

test('in Hong Kong the tax comes as a bill, and December’s bonus raises the MPF of December alone', () => {
  const result = hongKongTakeHome({ monthlyMinor: 2_000_000, bonusMinor: 2_000_000, items: MPF, family: SINGLE }, HONG_KONG)
  expect(result.contributionsMinor).toBe(11 * 100_000 + 150_000)
  expect(total(result.months)).toBe(result.payMinor - result.contributionsMinor)
  expect(result.isTaxBilled).toBe(true)
  expect(step(result, 'taxable')).toBe(26_000_000 - 1_250_000 - 13_200_000)
})

test('tax of the Mainland on half of the days is taken off Hong Kong’s on that half', () => {
  const job = { monthlyMinor: 5_000_000, bonusMinor: 0, items: MPF, family: SINGLE }
  const alone = hongKongTakeHome(job, HONG_KONG)
  const both = hongKongTakeHome({ ...job, mainland: { sharedMinor: 30_000_000, taxMinor: 6_000_000, work: { inside: 1, all: 2 } } }, HONG_KONG)
  expect(both.taxMinor).toBe(alone.taxMinor + 6_000_000 - Math.round(alone.taxMinor / 2))
  const little = hongKongTakeHome({ ...job, mainland: { sharedMinor: 30_000_000, taxMinor: 100, work: { inside: 1, all: 2 } } }, HONG_KONG)
  expect(little.taxMinor).toBe(alone.taxMinor)
})

test('of pay that Hong Kong does not tax nothing is due there, and both shares are shown', () => {
  const result = hongKongTakeHome({ monthlyMinor: 5_000_000, bonusMinor: 0, items: MPF, family: SINGLE, taxedMinor: 0, mainland: { sharedMinor: 60_000_000, taxMinor: 0, work: { inside: 1, all: 1 } } }, HONG_KONG)
  expect(result.taxMinor).toBe(0)
  expect([step(result, 'share-mainland'), step(result, 'share-hong-kong')]).toEqual([60_000_000, 0])
})

describe('home’s side of a job on the Mainland', () => {
  const home = { place: 'macao' as const, sharedMinor: 4_200_000, taxMinor: 100_000, work: { inside: 2, all: 10 } }

  test('a tax resident gets home’s tax taken off, at most the Mainland’s on that share', () => {
    const alone = mainlandTakeHome(JOB, MAINLAND, DAYS)
    const both = withHomeSide(alone, home)
    expect(step(both, 'mainland-credit')).toBe(100_000)
    expect([both.taxMinor, both.keptMinor]).toEqual([alone.taxMinor, alone.keptMinor])
    const dear = withHomeSide(alone, { ...home, taxMinor: 1_000_000 })
    expect(step(dear, 'mainland-credit')).toBe(alone.taxMinor / 5)
    expect(dear.keptMinor).toBe(alone.keptMinor - 1_000_000 + alone.taxMinor / 5)
  })

  test('who is no tax resident pays each side its own, without a credit', () => {
    const alone = mainlandTakeHome({ ...JOB, days: 90, work: { inside: 8, all: 10 } }, MAINLAND, DAYS)
    const both = withHomeSide(alone, home)
    expect(step(both, 'mainland-credit')).toBeUndefined()
    expect(both.taxMinor).toBe(alone.taxMinor + 100_000)
    expect(both.steps.filter(({ id }) => id === 'kept')).toEqual([{ id: 'kept', minor: alone.keptMinor - 100_000 }])
  })

  test('where all work is done on the Mainland home’s share is nothing', () => {
    const alone = mainlandTakeHome({ ...JOB, days: 0 }, MAINLAND, DAYS)
    const both = withHomeSide(alone, { ...home, sharedMinor: 0, taxMinor: 0, work: { inside: 0, all: 10 } })
    expect(both.keptMinor).toBe(alone.keptMinor)
    expect(step(both, 'share-macao')).toBe(0)
  })
})

test('a nurse’s year in Macao', () => {
  const result = macaoTakeHome({ monthlyMinor: 3_000_000, bonusMinor: 0, items: FSS, isResident: true }, { ...MACAO, refund: { perTenThousand: 6000, mostMinor: 1_400_000 } })
  expect(result).toMatchObject({ taxMinor: 784_000, contributionsMinor: 36_000, refundMinor: 470_400, keptMinor: 36_000_000 - 784_000 - 36_000 })
  expect(total(result.months)).toBe(result.keptMinor)
})

test('what is kept is pay less contributions less tax, everywhere', () => {
  fc.assert(
    fc.property(fc.nat({ max: 30_000_000 }), fc.nat({ max: 100_000_000 }), fc.nat({ max: 366 }), fc.nat({ max: 732 }), fc.boolean(), (monthlyMinor, bonusMinor, days, inside, isPaidInside) => {
      const results: TakeHome[] = [
        mainlandTakeHome({ ...JOB, monthlyMinor, bonusMinor, days, work: { inside, all: 732 }, isPaidInside }, MAINLAND, DAYS),
        hongKongTakeHome({ monthlyMinor, bonusMinor, items: MPF, family: SINGLE }, HONG_KONG),
        macaoTakeHome({ monthlyMinor, bonusMinor, items: FSS, isResident: true }, MACAO),
      ]
      for (const { payMinor, contributionsMinor, taxMinor, keptMinor, months, isTaxBilled } of results) {
        expect(keptMinor).toBe(payMinor - contributionsMinor - taxMinor)
        expect(total(months)).toBe(isTaxBilled ? payMinor - contributionsMinor : keptMinor)
      }
    }),
  )
})
