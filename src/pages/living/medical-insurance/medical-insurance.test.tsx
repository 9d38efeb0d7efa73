/** @jest-environment jsdom */
import { waitFor } from '@testing-library/react'
import { everyPath } from '@/domain/checker/checker'
import { LOCALES } from '@/domain/locale/locale'
import { medicalCase } from '@/domain/medical-cover/which-cover'
import { civilDate } from '@/domain/time/civil'
import { useSettings } from '@/stores'
import { byId, expectAnswerFirst, opening, openPage, startAnew, tap } from '../../../../test/page'
import { knownOn } from './facts'

const ROUTE = 'pages/living/medical-insurance/index'
const UNFINISHED = /\{\w+\}|undefined|\[object|NaN|medical\.[a-z]/
const open = opening(ROUTE)

beforeEach(startAnew)

test('a retired woman from Macao in Zhuhai knows what a year costs and what comes back', async () => {
  useSettings.getState().toggleWho('macao')
  await open()
  await tap('age-older')
  await tap('work-none')
  await tap('permit-yes')
  await tap('city-zhuhai')
  await waitFor(() => expect(byId('sources')).toBeInTheDocument())
  expect(byId('verdict-residents-may')).toHaveTextContent('residents’ insurance of Zhuhai')
  expect(byId('year')).toHaveTextContent('RMB 539 a year')
  expect(byId('year')).toHaveTextContent('MOP 1,000')
  expect(byId('macao-subsidy')).toHaveAttribute('href', expect.stringContaining('insurance/macao-mainland-medical-subsidy'))
  expect(byId('ask-subsidy')).toHaveAttribute('href', 'tel:+85328225050')
  expect(byId('sources')).toHaveTextContent('60 days')
})

test('of the ages that Macao pays back to, an adult is none, but is told of the disability subsidy', async () => {
  await open({ who: 'macao', age: 'adult', work: 'none', permit: 'yes', city: 'zhuhai' })
  await waitFor(() => expect(byId('sources')).toBeInTheDocument())
  expect(byId('macao-subsidy')).toBeNull()
  expect(byId('advice')).toHaveTextContent('disability subsidy')
})

test('the answer stands above the questions, and the last of them leads up to it; another answer later moves nothing', async () => {
  await open({ who: 'macao', age: 'older', work: 'none', permit: 'yes' })
  await expectAnswerFirst({ answer: ['verdict-residents-may', 'year'], question: 'who-macao', last: 'city-zhuhai', later: 'city-zhongshan' })
})

test('without a permit one is told to get it first', async () => {
  await open({ who: 'hong-kong', age: 'older', work: 'none', permit: 'no', city: 'zhongshan' })
  await waitFor(() => expect(byId('residence-permit')).toBeInTheDocument())
  expect(byId('verdict-no-permit')).toHaveTextContent('Zhongshan')
  expect(byId('year')).toBeNull()
  expect(byId('vouchers')).toBeInTheDocument()
})

test('who is employed is led to what both sides pay, with the answers filled in; in Shenzhen there is cover on top', async () => {
  const page = await open({ who: 'hong-kong', age: 'adult', work: 'employed', city: 'shenzhen' })
  await waitFor(() => expect(byId('extra-facts')).toBeInTheDocument())
  expect(byId('extra-facts')).toHaveTextContent('RMB 88 a year')
  // What one does and holds is in no address: not of this page on the site, nor of the next in a mini program.
  expect(location.search).toBe('')
  expect(byId('social-insurance')).toHaveAttribute('href', '/pages/jobs-guides/social-insurance/index')
  await tap('social-insurance')
  page.unmount()
  await openPage('pages/jobs-guides/social-insurance/index')
  for (const id of ['who-hong-kong', 'work-employed', 'city-shenzhen']) expect(byId(id)).toHaveAttribute('aria-checked', 'true')
  expect(location.search).toBe('')
})

test('a premium that was not found is said to be missing, and asked for', async () => {
  await open({ who: 'hong-kong', age: 'adult', work: 'student', city: 'guangzhou' })
  await waitFor(() => expect(byId('not-known')).toBeInTheDocument())
  expect(byId('year')).toHaveTextContent('not found')
  expect(byId('not-known')).toHaveTextContent('premium in Guangzhou')
  expect(byId('ask-here')).toHaveAttribute('href', 'tel:12393')
})

test('every case is answered; a premium is shown only to who would pay it, and of its year', () => {
  for (const { result } of everyPath(medicalCase)) {
    const known = knownOn(result, civilDate('2026-11-22'))!
    expect(known.entries.length).toBeGreaterThan(0)
    if (known.premium) expect([known.answer, result.city]).toEqual(['residents-may', 'zhuhai'])
    // No source tells of 2027.
    expect(knownOn(result, civilDate('2027-01-01'))!.premium).toBeUndefined()
  }
  const child = { who: 'macao', age: 'child', work: 'none', hasPermit: true, city: 'zhuhai' } as const
  expect(knownOn(child, civilDate('2025-06-01'))!.premium!.value.yearMinor).toBe(39_000)
  expect(knownOn(child, civilDate('2026-06-01'))!.premium!.value.yearMinor).toBe(40_400)
})

test.each(LOCALES.flatMap((locale) => (['none', 'employed', 'student'] as const).map((work) => [locale, work] as const)))('is drawn in %s for %s, with sources', async (locale, work) => {
  useSettings.getState().choose({ locale })
  const { container } = await open({ who: 'macao', age: 'adult', work, permit: 'yes', city: 'zhuhai' })
  await waitFor(() => expect(byId('sources')).toBeInTheDocument())
  expect(container.textContent).not.toMatch(UNFINISHED)
})
