/** @jest-environment jsdom */
import { cleanup } from '@testing-library/react'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { asTyped } from '@/domain/locale/as-typed'
import { filesUnder, ROOT } from '../../tools/files'
import { byId, openPage, startAnew } from '../../test/page'

const TODAY = '2026-11-23'
/** Sixty days on. */
const LAST = '2027-01-22'

interface FactFile {
  facts?: { id: string; series: { effectiveTo?: string | null }[] }[]
}

/** What ends by itself from today to then, with nothing known of after it. */
const endingIn = (files: readonly FactFile[]): string[] =>
  files.flatMap(({ facts = [] }) =>
    facts.flatMap(({ id, series }) => {
      const to = series[series.length - 1]!.effectiveTo
      return to && to >= TODAY && to <= LAST ? [id] : []
    }),
  )

/** Everything that ends then, and the test that asks the app on the day after. */
const TESTED: Record<string, readonly string[]> = {
  'customs-checks/document/answers.test.ts': ['since-2023-12', 'since-2024-07', 'since-2024-11', 'extended-2025', 'sweden', 'canada-united-kingdom'].map((one) => `mainland/visa-free/${one}`),
  'customs/days/days.test.tsx': ['mainland/visa-free'],
  'customs/holidays/holidays.test.tsx': ['macao/days-in-lieu', 'macao/half-days', 'mainland/make-up-days'],
  'jobs/take-home/rules.test.ts': ['macao/relief'],
  'living/medical-insurance/medical-insurance.test.tsx': ['zhuhai/premium/adult', 'zhuhai/premium/young'],
  'day-after.test.tsx: entitled': ['subsidy', 'cash', 'cash-other', 'cpf', 'mo-voucher'].map((one) => `amount/${one}`),
  'day-after.test.tsx: firm': ['point/37'],
  'day-after.test.tsx: social insurance': [
    ...['medical/limits', 'maternity/limits', 'maternity/rates'].map((one) => `shenzhen/${one}`),
    ...['medical/rates', 'medical/limits', 'medical/flexible', 'maternity/limits', 'maternity/rates'].map((one) => `guangzhou/${one}`),
    ...['dongguan', 'jiangmen', 'zhaoqing'].flatMap((city) => ['medical/limits', 'medical/rates', 'maternity/limits', 'maternity/rates'].map((one) => `${city}/${one}`)),
    ...['zhongshan/medical/limits', 'zhongshan/medical/rates', 'dongguan/housing-fund/limits'],
  ],
}

const open = async (day: string, route: string, params: Record<string, string>): Promise<string> => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse(`${day}T09:00:00+08:00`))
  cleanup()
  startAnew()
  return asTyped((await openPage(`pages/${route}/index`, params)).container.textContent!)
}
const said = (id: string) => asTyped(byId(id)!.textContent!)
afterEach(() => jest.restoreAllMocks())

test('what ends within sixty days is asked on the day after, all of it', () => {
  const folder = path.join(ROOT, 'src/facts')
  const files = filesUnder(folder, '.json').map((file) => JSON.parse(readFileSync(file, 'utf8')) as FactFile)
  const tested = Object.values(TESTED).flat()
  expect(endingIn(files).filter((id) => !tested.includes(id))).toEqual([])
  expect(endingIn([{ facts: [{ id: 'planted', series: [{}, { effectiveTo: '2026-12-31' }] }] }])).toEqual(['planted'])
})

test('the pilot of the direct ambulance: its end is named from the day after, and nobody is promised one', async () => {
  const transfer = { need: 'transfer', city: 'shenzhen', who: 'hong-kong', cover: 'none' }
  expect(await open('2026-11-29', 'health/care', transfer)).toContain('one ambulance takes you')
  const after = await open('2026-11-30', 'health/care', transfer)
  expect(after).toContain('was announced until 29 November 2026')
  expect(after).not.toContain('one ambulance takes you')
  expect(await open('2026-11-30', 'service/living', { id: 'health/direct-ambulance' })).toContain('Announced to run until 29 November 2026; what follows was not found.')
})

test('entitled: Macao’s money of 2026 is no sum of 2027', async () => {
  const older = { who: 'macao', age: '65', place: 'zhuhai', resident: 'permanent', permit: 'yes', paid: 'yes' }
  await open('2026-12-31', 'elderly-care/entitled', older)
  expect(said('total')).toContain('MOP 20,000 a year')
  await open('2027-01-01', 'elderly-care/entitled', older)
  expect(said('total')).toContain('how much depends or is not known')
  expect(said('scheme-cash')).toContain('the amount of this year was not found')
})

test('firm: the budget of 2026 is not told in 2027', async () => {
  const firm = { where: 'macao', who: 'macao', as: 'person', form: 'mo-company' }
  expect(await open('2026-12-31', 'living/firm', firm)).toContain('MOP 600,000')
  expect(await open('2027-01-01', 'living/firm', firm)).not.toContain('MOP 600,000')
})

test.each(['shenzhen', 'guangzhou', 'dongguan', 'jiangmen', 'zhaoqing', 'zhongshan'])('social insurance of %s: what was not found of 2027 is said', async (city) => {
  const text = await open('2027-01-01', 'jobs-guides/social-insurance', { who: 'macao', work: 'employed', city, keeps: 'no', pay: '15000' })
  expect(text).toMatch(/not found|not known/i)
  expect(text).not.toMatch(/NaN|undefined/)
})
