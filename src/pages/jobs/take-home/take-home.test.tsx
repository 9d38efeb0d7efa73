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
    await open({ pay: '60000', currency: 'CNY', place: 'shenzhen', year: '2026' })
    expect(known('shenzhen', { pay: '60000', year: '2026' }).lapsed).toEqual([{ id: 'housing-fund', until: '2026-06-30' }])
    expect(document.getElementById('limits-housing-fund')).toHaveTextContent('30 June 2026')
    expect(known('guangzhou', { pay: '60000', year: '2026' }).lapsed).toEqual([])
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
    expect(known('hong-kong', { pay: '30000', currency: 'HKD' }).notes).toEqual(['bill', 'proposed', 'no-reduction'])
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

  test('sent by an employer in Hong Kong: exempt up to 183 days of presence, then taxed in both places with a credit', () => {
    const asked = { pay: '60000', currency: 'HKD', who: 'hong-kong', employer: 'home', work: '5', stay: 'long' }
    const [exempt, taxed, home] = [known('shenzhen', asked), known('shenzhen', { ...asked, present: 'yes' }), known('hong-kong', asked)]
    expect(exempt.notes).toContain('arrangement')
    expect(known('shenzhen', { ...asked, stay: 'lives' }).notes).toContain('credit')
    expect(exempt.result.taxMinor).toBe(home.result.taxMinor)
    expect(stepOf(taxed, 'credit')).toBeGreaterThan(0)
    expect(taxed.result.taxMinor).toBeGreaterThanOrEqual(home.result.taxMinor)
    // There and back through yuan it would be a cent more.
    expect(known('shenzhen', { ...asked, pay: '20009' }).result.payMinor).toBe(12 * 2_000_900)
  })

  test('a nurse who lives in Macao and works in Zhuhai: the Mainland taxes all as a non-resident’s, Macao nothing', () => {
    const nurse = known('zhuhai', { pay: '15000', currency: 'CNY', who: 'macao', stay: 'short' })
    expect(nurse.notes).toEqual(expect.arrayContaining(['non-resident', 'macao-none']))
    expect(stepOf(nurse, 'share-macao')).toBe(0)
    expect(stepOf(nurse, 'macao-tax')).toBeUndefined()
  })

  test('two days of ten at home: each side taxes its share of who is no tax resident, and a tax resident gets a credit', () => {
    const asked = { pay: '60000', currency: 'CNY', who: 'hong-kong', work: '8' }
    const [short, resident] = [known('shenzhen', { ...asked, stay: 'short' }), known('shenzhen', asked)]
    expect(stepOf(short, 'taxed-pay')).toBe(57_600_000)
    expect(short.notes).toContain('hong-kong-part')
    // A tenth of the year's pay is within Hong Kong's basic allowance, half of it is not.
    expect(stepOf(known('shenzhen', { ...asked, work: '9', stay: 'short' }), 'hong-kong-tax')).toBeUndefined()
    const half = known('shenzhen', { ...asked, work: '5' })
    expect(stepOf(half, 'hong-kong-tax')).toBeLessThan(0)
    expect(half.notes).toEqual(expect.arrayContaining(['mainland-credit', 'tie']))
    expect(half.result.taxMinor).toBe(-(stepOf(half, 'mainland-tax')! + stepOf(half, 'hong-kong-tax')! + stepOf(half, 'mainland-credit')!))
    expect(resident.notes).toContain('hong-kong-part')
    expect(known('shenzhen', { ...asked, seldom: 'yes' }).notes).toContain('hong-kong-none')
    // The 60 days are of visits: who goes home each day does not visit.
    expect(known('shenzhen', { ...asked, seldom: 'yes', stay: 'short' }).notes).toContain('hong-kong-part')
  })

  test('three of ten working days are more than the 60 days of a visitor: the tick is not counted, and that is said', async () => {
    const asked = { pay: '60000', currency: 'CNY', who: 'hong-kong', place: 'shenzhen', seldom: 'yes' }
    const noteOf = (work: string) => known('shenzhen', { ...asked, work }).notes.filter((note) => note.startsWith('hong-kong'))
    expect([noteOf('8'), noteOf('7')]).toEqual([['hong-kong-none'], ['hong-kong-part']])
    const sent = (away: string) => known('hong-kong', { ...asked, away, stay: 'lives' }).result
    expect([stepOf({ result: sent('8') } as Known, 'share-hong-kong'), stepOf({ result: sent('7') } as Known, 'share-hong-kong')]).toEqual([0, sent('7').payMinor])
    await open({ ...asked, work: '7' })
    await waitFor(() => expect(document.getElementById('seldom-not')).toHaveTextContent(/3 of ten.*about 78 days.*more than 60/))
    await tap('work-more')
    expect(document.getElementById('seldom-not')).toBeNull()
  })

  test('which part of pay counts for the subsidy is not known where some work is done elsewhere: said beside the amount, with the city to ask', async () => {
    const asked = { pay: '100000', currency: 'CNY', who: 'hong-kong', place: 'shenzhen', talent: 'yes' }
    expect(known('shenzhen', asked).notes).not.toContain('talent-across')
    expect(known('shenzhen', { ...asked, work: '5', stay: 'short' }).notes).not.toContain('talent-across')
    await open({ ...asked, work: '9' })
    expect(document.getElementById('kept')).toHaveTextContent(en['keep.laterAcross'])
    await waitFor(() => expect(document.getElementById('ask-subsidy-not-known')).toHaveTextContent(en['keep.note.talent-across']))
    expect(document.getElementById('ask-subsidy')).toHaveAttribute('href', expect.stringMatching(/^tel:/))
  })

  test.each([
    ['shenzhen', { employer: 'home' }],
    ['hong-kong', { away: '10' }],
    ['hong-kong', { away: '3', stay: 'lives' }],
  ] as const)('employed in Hong Kong with work on the Mainland (%s %j): what more days change, from the rules, with the way to My days', async (place, more) => {
    await open({ pay: '60000', currency: 'HKD', who: 'hong-kong', place, ...more })
    await waitFor(() => expect(document.getElementById('note-days')).toHaveTextContent(/90 whole days.*183 days of presence in any 12 months.*183 whole days.*6 such years.*30 days away/))
    expect(document.getElementById('note-days')).toHaveAttribute('href', expect.stringContaining('/pages/jobs/days/index'))
  })

  test('who works at home only, or for an employer on the Mainland, hears nothing of that', async () => {
    for (const place of ['hong-kong', 'shenzhen'] as const) expect(known(place, { pay: '60000', currency: 'HKD', who: 'hong-kong' }).dayLimits).toBeUndefined()
  })

  test('what comes back of tax is of tax that is paid on the Mainland, not of what it takes off for home’s', () => {
    const asked = { pay: '100000', currency: 'CNY', who: 'hong-kong', talent: 'yes' }
    const [all, half] = [known('shenzhen', asked), known('shenzhen', { ...asked, work: '5' })]
    expect(stepOf(half, 'mainland-credit')).toBeGreaterThan(0)
    expect(half.later!.minor).toBe(Math.max(0, all.later!.minor - stepOf(half, 'mainland-credit')!))
    expect(half.later!.minor).toBeLessThan(all.later!.minor)
  })

  test('a job in Hong Kong with three days of ten in Shenzhen, by days there', () => {
    const asked = { pay: '60000', currency: 'HKD', who: 'hong-kong' }
    const [home, away] = [known('hong-kong', asked), known('hong-kong', { ...asked, away: '3' })]
    expect(away.notes).toContain('short-exempt')
    expect([stepOf(away, 'share-mainland'), stepOf(away, 'share-hong-kong')]).toEqual([0, 12 * 6_000_000])
    expect(away.result.taxMinor).toBe(home.result.taxMinor)
    expect(known('hong-kong', { ...asked, away: '3', stay: 'long' }).notes).toContain('arrangement')
    const taxed = known('hong-kong', { ...asked, away: '3', stay: 'lives' })
    expect(stepOf(taxed, 'share-mainland')).toBe(21_600_000)
    expect(taxed.notes).toContain('credit')
    expect(stepOf(taxed, 'credit')).toBeGreaterThan(0)
    // Away from home: what is asked of a job on the Mainland stays as it is.
    expect(known('shenzhen', { ...asked, away: '3' }).result).toEqual(known('shenzhen', asked).result)
  })

  test('all work outside Hong Kong: it takes nothing, and where nobody does, that is said with whom to ask', async () => {
    const asked = { pay: '60000', currency: 'HKD', who: 'hong-kong', place: 'hong-kong', away: '10' }
    expect(known('hong-kong', asked)).toMatchObject({ result: { taxMinor: 0 }, notes: ['hong-kong-none', 'short-exempt', 'nowhere'] })
    const lives = known('hong-kong', { ...asked, stay: 'lives' })
    expect(lives.notes).toEqual(['hong-kong-none'])
    expect(lives.result.taxMinor).toBeGreaterThan(0)
    // All year on the Mainland is more than 183 days of presence, whatever was ticked.
    expect(known('hong-kong', { ...asked, stay: 'long' }).notes).toEqual(['hong-kong-none'])
    await open(asked)
    await waitFor(() => expect(document.querySelector('#ask-here')).toHaveAttribute('href', 'tel:+8521878022'))
  })

  test('employed in Macao and back each day: nothing on the Mainland, all in Macao; longer stays are not known', () => {
    const asked = { pay: '30000', currency: 'MOP', who: 'macao' }
    const sent = known('zhuhai', { ...asked, employer: 'home', stay: 'short', work: '5' })
    expect(sent).toMatchObject({ currency: 'MOP', result: { taxMinor: known('macao', asked).result.taxMinor }, notes: expect.arrayContaining(['short-exempt', 'macao-full']) })
    expect(known('macao', { ...asked, away: '5' }).result.keptMinor).toBe(sent.result.keptMinor)
    expect(answerAt('macao', questionOf({ ...asked, away: '5', stay: 'long' }, undefined, 2026), TODAY)?.kind).toBe('arrangement-unknown')
  })

  test('who is at home on the Mainland hears that pay from elsewhere is declared there', () => {
    for (const place of ['hong-kong', 'macao'] as const) expect(known(place, { pay: '30000', currency: 'HKD', who: 'mainland', away: '5' }).notes).toContain('worldwide')
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
