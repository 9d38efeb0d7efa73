/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { LOCALES } from '@/domain/locale/locale'
import { civilDate } from '@/domain/time/civil'
import { useSettings } from '@/stores'
import { fill, opening, startAnew, tap } from '../../../../test/page'
import { answerAt } from './answer'
import type { Known } from './parts'
import en from './locales/en.json'
import { JOB_PLACES } from './places'
import { questionOf, type AnswerId } from './question'

const ROUTE = 'pages/jobs/take-home/index'
const TODAY = civilDate('2026-11-22')
const UNFINISHED = /\{\w+\}|undefined|\[object|NaN|keep\.[a-z]/
const open = opening(ROUTE)
const known = (place: (typeof JOB_PLACES)[number], answers: Partial<Record<AnswerId, string>>): Known => {
  const answer = answerAt(place, questionOf(answers, undefined, 2026), TODAY)
  if (answer?.kind !== 'known') throw new Error(`${place}: ${answer?.kind}`)
  return answer
}
const stepOf = ({ result }: Known, id: string) => result.steps.find((step) => step.id === id)?.minor

beforeEach(startAnew)

describe('the page', () => {
  test('asks for the pay and answers nothing before', async () => {
    await open()
    expect(document.querySelector('input#pay')).toBeInTheDocument()
    expect(document.getElementById('compare')).toBeNull()
  })

  test('a nurse from Macao types what Zhuhai offers, and sees what she keeps with each step', async () => {
    useSettings.getState().toggleWho('macao')
    await open()
    fireEvent.click(document.getElementById('currency-CNY')!)
    await fill('pay', '15,000')
    expect(document.getElementById('compare-zhuhai')).toHaveTextContent('RMB')
    expect(document.querySelectorAll('[id^="compare-"]')).toHaveLength(JOB_PLACES.length)
    expect(screen.getByText('Zhuhai, step by step')).toBeInTheDocument()
    expect(document.getElementById('steps')).toHaveTextContent('RMB 180,000')
    // Behind the #: what one earns goes to no server.
    expect(location.hash).toMatch(/pay=15000&currency=CNY/)
    expect(location.search).toBe('')
    await waitFor(() => expect(document.getElementById('sources')).toBeInTheDocument())
  })

  test.each([
    ['much', en['keep.noNumber']],
    ['999999999', en['keep.tooLarge']],
  ])('%s is no pay, and that is said beside the field', async (text, says) => {
    await open()
    await fill('pay', text)
    expect(screen.getByText(says)).toBeInTheDocument()
    expect(document.querySelector('input#pay')).toHaveValue(text)
    expect(document.getElementById('compare')).toBeNull()
  })

  test('a nurse from Macao sees that she is counted as living in Zhuhai, and changes it with one tap', async () => {
    await open({ pay: '15000', currency: 'CNY', who: 'macao', place: 'zhuhai' })
    const kept = () => document.getElementById('kept')!.textContent
    const before = kept()
    expect(document.getElementById('counted-lives')).toHaveTextContent(/live there.*I go home each day/)
    await tap('counted-lives')
    expect(location.hash).toContain('stay=short')
    // 10,000 a month above 5,000, as a non-resident's: 790.
    expect(known('zhuhai', { pay: '15000', currency: 'CNY', who: 'macao', stay: 'short' }).result.taxMinor).toBe(12 * 79_000)
    expect(kept()).not.toBe(before)
    await tap('counted-short')
    expect(kept()).toBe(before)
  })

  test.each([
    [{ who: 'macao', place: 'macao' }],
    [{ who: 'mainland', place: 'zhuhai' }],
    [{ who: 'foreigner', place: 'shenzhen' }],
    [{ who: 'hong-kong', place: 'shenzhen', stay: 'long' }],
    [{ who: 'hong-kong', place: 'shenzhen', employer: 'home' }],
  ])('nobody else is told so: %j', async (asked) => {
    await open({ pay: '15000', currency: 'CNY', ...asked })
    expect(document.querySelector('[id^="counted-"]')).toBeNull()
  })

  test('what was typed is there again when the page is opened anew', async () => {
    const { unmount } = await open({ pay: '20000', currency: 'HKD', who: 'hong-kong' })
    await tap('place-macao')
    unmount()
    await open()
    expect(document.querySelector('input#pay')).toHaveValue('20,000')
    expect(screen.getByText('Macao, step by step')).toBeInTheDocument()
  })

  test('family, year and days stand behind "more"', async () => {
    await open({ pay: '30000', currency: 'HKD', who: 'hong-kong', place: 'hong-kong' })
    const before = document.getElementById('kept')!.textContent
    await waitFor(() => expect(document.getElementById('more-open')).toBeInTheDocument())
    await tap('more-open')
    await tap('family-married')
    expect(document.getElementById('kept')!.textContent).not.toBe(before)
    expect(location.hash).toContain('family=married')
    await tap('start-again')
    expect(document.querySelector('input#pay')).toHaveValue('')
    expect(document.getElementById('compare')).toBeNull()
    expect(document.activeElement).toHaveAttribute('id', 'page-title')
  })

  test('before a pay is typed there is no column for an answer, and what the answer can ask for stands below', async () => {
    await open()
    await waitFor(() => expect(document.getElementById('more-open')).toBeInTheDocument())
    expect(document.querySelector('.columns-answer')).toBeNull()
    expect(document.querySelector('.columns')).not.toHaveClass('is-answered')
    await fill('pay', '20000')
    expect(document.querySelector('.columns-answer #more-open')).not.toBeNull()
  })

  test('what lacks insurance that was not found is "at most", and has no bar', async () => {
    await open({ pay: '15000', currency: 'CNY', who: 'macao', place: 'zhuhai', year: '2023' })
    expect(known('zhuhai', { pay: '15000', year: '2023' }).missing).toContain('medical')
    expect(document.getElementById('kept')).toHaveTextContent('at most RMB')
    expect(document.querySelector('#compare-zhuhai .bar-fill')).toBeNull()
    expect(document.querySelector('#compare-macao .bar-fill')).not.toBeNull()
    await fill('insurance', '2300')
    expect(document.getElementById('kept')).not.toHaveTextContent('at most')
    expect(document.querySelector('#compare-zhuhai .bar-fill')).not.toBeNull()
  })

  test('limits that ended, with no later ones found, are said with the day of their end', async () => {
    jest.useFakeTimers({ now: Date.parse('2027-08-01T08:00:00+08:00'), doNotFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'queueMicrotask', 'performance', 'requestAnimationFrame', 'nextTick'] })
    try {
      await open({ pay: '60000', currency: 'CNY', place: 'shenzhen', year: '2027' })
      expect(document.getElementById('limits-housing-fund')).toHaveTextContent('30 June 2027')
    } finally {
      jest.useRealTimers()
    }
    for (const place of ['shenzhen', 'guangzhou', 'zhuhai'] as const) expect(known(place, { pay: '60000', year: '2026' }).lapsed).toEqual([])
  })

  test('offers are kept on the phone and stand side by side, the one that leaves most marked; one comes back', async () => {
    const { unmount } = await open({ pay: '15000', currency: 'CNY', who: 'macao', place: 'guangzhou', year: '2025' })
    expect(document.getElementById('offers-chart')).toBeNull()
    await tap('offer-keep')
    expect(document.getElementById('offer-keep')).toHaveAttribute('aria-disabled', 'true')
    await tap('place-macao')
    await fill('pay', '20000')
    await tap('offer-keep')
    expect(document.querySelectorAll('#offers-table [role="row"], #offers-table tr')).toHaveLength(3)
    expect(document.getElementById('offers-chart')).toHaveTextContent(/2\. Macao.*leaves most/)
    unmount()
    await open()
    expect(document.getElementById('offers-table')).toHaveTextContent('RMB 20,000 a month')
    await tap('offer-o1')
    expect(document.getElementById('offers-table')).toBeNull()
    await tap('offer-back')
    expect(document.getElementById('offers-table')).toBeInTheDocument()
    for (const pay of ['21000', '22000']) {
      await fill('pay', pay)
      await tap('offer-keep')
    }
    expect(document.getElementById('offers-full')).toBeInTheDocument()
  })

  test('taxed on both sides, only the part of Hong Kong is called its bill', async () => {
    await open({ pay: '45000', currency: 'HKD', who: 'hong-kong', place: 'shenzhen', employer: 'home', work: '5' })
    const [, mainland, rest] = /HK\$([\d,.]+) to the Mainland, HK\$([\d,.]+) as a bill from Hong Kong/.exec(document.getElementById('kept')!.textContent!)!.map((text) => Math.round(Number(text.replace(/,/g, '')) * 100))
    expect([mainland! > 0, mainland! + rest!]).toEqual([true, 4_609_000])
  })

  test('an offer that is "at most" has a dashed line for a bar, and another leaves most only where that is sure', async () => {
    await open({ pay: '15000', currency: 'CNY', who: 'macao', place: 'zhuhai', year: '2023' })
    await tap('offer-keep')
    await tap('place-macao')
    await fill('pay', '10000')
    await tap('offer-keep')
    expect(document.getElementById('offers-chart-o1')).toHaveClass('is-unknown')
    expect(document.getElementById('offers-chart')).not.toHaveTextContent('leaves most')
  })

  test('sources stand after the offers and all that is asked', async () => {
    await open({ pay: '30000', currency: 'HKD', who: 'hong-kong', place: 'shenzhen', children: '1' })
    await waitFor(() => expect(document.getElementById('sources')).toBeInTheDocument())
    for (const id of ['offers', 'more', 'result']) expect(document.getElementById(id)!.compareDocumentPosition(document.getElementById('sources')!) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    expect(document.getElementById('result')!.contains(document.getElementById('sources'))).toBe(false)
  })

  test('whom to ask is named where an arrangement was not found', async () => {
    await open({ pay: '30000', currency: 'MOP', who: 'macao', place: 'zhuhai', employer: 'home' })
    await waitFor(() => expect(document.querySelector('#ask-here')).toHaveAttribute('href', expect.stringMatching(/^tel:/)))
  })

  test.each(LOCALES.flatMap((locale) => (['hong-kong', 'macao', 'hengqin', 'foshan'] as const).map((place) => [locale, place] as const)))('is drawn in %s for %s, with sources', async (locale, place) => {
    useSettings.getState().choose({ locale })
    const { container } = await open({ pay: '90000', currency: 'CNY', bonus: '200000', who: 'macao', place, talent: 'yes', children: '2', parents: '1', home: 'rent' })
    await waitFor(() => expect(document.getElementById('sources')).toBeInTheDocument())
    expect(container.textContent).not.toMatch(UNFINISHED)
  })
})

describe('the answer', () => {
  test('Hong Kong by year of assessment: allowances and reductions of each', () => {
    const tax = (year: string) => known('hong-kong', { pay: '30000', currency: 'HKD', year }).result.taxMinor
    // 360,000 less 18,000 and 132,000: 17,700 by progressive rates; 145,000 from 2026/27: 15,580.
    expect([tax('2023'), tax('2024'), tax('2025'), tax('2026')]).toEqual([1_770_000 - 300_000, 1_770_000 - 150_000, 1_770_000 - 300_000, 1_558_000])
    expect(known('hong-kong', { pay: '30000', currency: 'HKD' }).notes).toEqual(['bill', 'no-reduction'])
    const families = (['1', '2'] as const).map((children) => known('hong-kong', { pay: '60000', currency: 'HKD', children }))
    // 720,000 less 18,000, 145,000 and 140,000, then 140,000 more: the 160,000 of September 2026 are not known to be law.
    expect(families.map(({ result }) => result.taxMinor)).toEqual([5_289_000, 2_909_000])
    expect(families.map(({ notes }) => notes.includes('proposed'))).toEqual([false, true])
    expect(families.map(({ announced }) => announced)).toEqual([undefined, { on: '2026-09-16', minor: 16_000_000, countedMinor: 14_000_000, lessMinor: 340_000 }])
  })

  test('what is only announced is told with what it would change', async () => {
    await open({ pay: '60000', currency: 'HKD', who: 'hong-kong', place: 'hong-kong', children: '2', year: '2026' })
    await waitFor(() => expect(document.getElementById('note-proposed')).toHaveTextContent(/HK\$160,000.*16 September 2026.*HK\$140,000.*HK\$3,400 less/))
  })

  test('an announced allowance that changes nothing is not told', () => {
    for (const asked of [{ pay: '20000', children: '2' }, { pay: '600000', children: '3' }]) {
      const found = known('hong-kong', { ...asked, currency: 'HKD', year: '2026' })
      expect([found.announced, found.notes.includes('proposed')]).toEqual([undefined, false])
    }
  })

  test('Macao: residents get the tax of 2024 back in part, that of 2026 not yet', () => {
    expect(known('macao', { pay: '30000', currency: 'MOP', who: 'macao', year: '2024' })).toMatchObject({ result: { taxMinor: 784_000 }, later: { kind: 'refund', minor: 470_400 } })
    expect(known('macao', { pay: '30000', currency: 'MOP', who: 'macao' }).notes).toContain('no-refund-yet')
    expect(known('macao', { pay: '30000', currency: 'MOP', who: 'hong-kong', year: '2024' }).later).toBeUndefined()
    expect(known('macao', { pay: '20000', currency: 'MOP', elder: 'yes' }).result.taxMinor).toBe(0)
  })

  test('children and parents lower the tax of residents only', () => {
    const asked = { pay: '30000', currency: 'CNY', who: 'hong-kong', children: '1', parents: '1' }
    expect(stepOf(known('shenzhen', asked), 'additional')).toBe(-12 * (200_000 + 150_000))
    expect(stepOf(known('shenzhen', { ...asked, only: 'yes', home: 'rent' }), 'additional')).toBe(-12 * (200_000 + 300_000 + 150_000))
    expect(stepOf(known('zhuhai', { ...asked, home: 'rent' }), 'additional')).toBe(-12 * (200_000 + 150_000 + 80_000))
    expect(stepOf(known('shenzhen', { ...asked, stay: 'short' }), 'additional')).toBeUndefined()
  })

  test('cover kept at home leaves out pension and unemployment', () => {
    const items = (cover?: string) => known('guangzhou', { pay: '20000', currency: 'CNY', who: 'macao', cover }).result.steps.flatMap(({ item }) => item ?? [])
    expect(items()).toContain('pension')
    expect(items('home')).not.toContain('pension')
  })

  test('what the contract says of insurance stands in place of what was not found', () => {
    const typed = known('zhuhai', { pay: '15000', currency: 'CNY', insurance: '2300' })
    expect(typed.missing).toEqual([])
    expect(typed.result.contributionsMinor).toBe(12 * 230_000)
    expect(known('macao', { pay: '15000', currency: 'CNY', insurance: '2300' }).result.contributionsMinor).toBe(36_000)
  })

  test('a recognised talent gets back what exceeds 15 %, whoever pays less gets nothing', () => {
    expect(known('guangzhou', { pay: '100000', currency: 'CNY', who: 'foreigner', talent: 'yes' }).later).toMatchObject({ kind: 'subsidy' })
    expect(known('guangzhou', { pay: '10000', currency: 'CNY', who: 'foreigner', talent: 'yes' })).toMatchObject({ later: { minor: 0 }, notes: expect.arrayContaining(['talent-none']) })
    expect(known('guangzhou', { pay: '100000', currency: 'CNY', who: 'mainland', talent: 'yes' }).later).toBeUndefined()
  })

  test('five million is the most that comes back, by the city’s own measures or by those of the region', () => {
    const most = (place: 'guangzhou' | 'dongguan' | 'jiangmen' | 'zhuhai', year: string) => known(place, { pay: '5000000', currency: 'CNY', who: 'foreigner', talent: 'yes', year })
    for (const [place, year, publisher] of [['guangzhou', '2026', /Guangzhou/], ['jiangmen', '2026', /Jiangmen/], ['dongguan', '2025', /Dongguan/], ['dongguan', '2026', /China Briefing/], ['zhuhai', '2026', /China Briefing/]] as const) {
      expect(most(place, year).later).toEqual({ kind: 'subsidy', minor: 500_000_000 })
      expect(most(place, year).entries.some(({ source }) => publisher.test(source.publisher.en))).toBe(true)
    }
  })

  test('Hengqin lets off its talents from the Mainland too, by its own rule', () => {
    const hengqin = known('hengqin', { pay: '100000', currency: 'CNY', who: 'mainland', talent: 'yes' })
    expect(hengqin).toMatchObject({ later: { kind: 'hengqin' }, notes: expect.arrayContaining(['hengqin-talent']) })
    expect(hengqin.later!.minor).toBeGreaterThan(0)
    expect(hengqin.notes).not.toContain('talent')
    expect(known('hengqin', { pay: '10000', currency: 'CNY', who: 'mainland', talent: 'yes' }).notes).toContain('talent-none')
  })

  test('in Hengqin a resident of Macao owes no more than Macao would take', () => {
    const hengqin = known('hengqin', { pay: '50000', currency: 'CNY', who: 'macao' })
    expect(hengqin.later!.minor).toBeGreaterThan(0)
    expect(hengqin.later!.minor).toBeLessThan(hengqin.result.taxMinor)
    expect(known('zhuhai', { pay: '50000', currency: 'CNY', who: 'macao' }).later).toBeUndefined()
  })

  test('the same pay is compared at a dated rate, whose source is named', () => {
    const { entries, result } = known('hong-kong', { pay: '10000', currency: 'MOP' })
    expect(result.payMinor).toBe(12 * 970_874)
    expect(entries.some(({ source }) => /peg|1\.03/.test(`${source.title} ${source.url}`) || source.url.includes('forexlive'))).toBe(true)
  })

  test('a year of which a place’s values were not found has no answer', () => {
    expect(questionOf({ year: '1999' }, undefined, 2026).year).toBe(2026)
    for (const place of JOB_PLACES) for (const year of ['2023', '2024', '2025', '2026']) expect(known(place, { pay: '20000', year }).result.payMinor).toBeGreaterThan(0)
  })
})
