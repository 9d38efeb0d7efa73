/** @jest-environment jsdom */
import { waitFor } from '@testing-library/react'
import { civilDate } from '@/domain/time/civil'
import { useSettings } from '@/stores'
import { opening, startAnew, tap } from '../../../../test/page'
import { answerAt } from './answer'
import en from './locales/en.json'
import type { Known } from './parts'
import type { JobPlace } from './places'
import { questionOf, type AnswerId } from './question'
import { whoTakes } from './who-takes'

const open = opening('pages/jobs/take-home/index')
const answer = (place: JobPlace, answers: Partial<Record<AnswerId, string>>) => answerAt(place, questionOf(answers, undefined, 2026), civilDate('2026-11-22'))
const known = (place: JobPlace, answers: Partial<Record<AnswerId, string>>): Known => {
  const found = answer(place, answers)
  if (found?.kind !== 'known') throw new Error(`${place}: ${found?.kind}`)
  return found
}
const stepOf = ({ result }: Pick<Known, 'result'>, id: string) => result.steps.find((step) => step.id === id)?.minor

beforeEach(startAnew)

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

test('nobody but the place’s own employer takes its tax off the pay', () => {
  const key = (place: JobPlace, asked: Partial<Record<AnswerId, string>>) => whoTakes(known(place, { pay: '60000', currency: 'HKD', ...asked }))?.key
  expect(key('hong-kong', { who: 'hong-kong' })).toBe('billed')
  expect(key('shenzhen', { who: 'hong-kong', employer: 'home', work: '5', stay: 'lives' })).toBe('both')
  expect(key('hong-kong', { who: 'hong-kong', away: '10', stay: 'lives' })).toBe('mainlandOnly')
  expect(key('macao', { who: 'macao' })).toBe('withheld')
  expect(key('macao', { who: 'macao', away: '3' })).toBe('withheld')
  expect(key('shenzhen', { who: 'hong-kong' })).toBe('withheld')
  // An employer on the Mainland takes off nothing for the days in Hong Kong or Macao.
  expect(key('shenzhen', { who: 'hong-kong', work: '5', stay: 'short' })).toBe('split.hong-kong')
  expect(key('shenzhen', { who: 'hong-kong', work: '5' })).toBe('split.hong-kong.credit')
  expect(key('zhuhai', { who: 'macao', work: '5', stay: 'short' })).toBe('split.macao')
  expect(key('zhuhai', { who: 'macao', work: '5' })).toBe('split.macao.credit')
  // A tenth of the pay is below what the Mainland begins at: of its tax there is nothing to say.
  expect(key('shenzhen', { who: 'hong-kong', pay: '40000', work: '1', stay: 'short' })).toBe('home.hong-kong')
  expect(key('zhuhai', { who: 'macao', pay: '40000', work: '1', stay: 'short' })).toBe('home.macao')
  // No tax, nobody to take it.
  expect(key('macao', { who: 'macao', pay: '8000' })).toBeUndefined()
})

test('what the employer takes off, what comes as a bill and what comes back make up the tax of the year', async () => {
  const asked = { pay: '60000', currency: 'CNY', who: 'hong-kong', place: 'shenzhen', work: '5' }
  const half = known('shenzhen', asked)
  const { mainland, home, credit } = whoTakes(half)!.amounts
  expect(mainland + home - credit).toBe(half.result.taxMinor)
  await open(asked)
  await waitFor(() => expect(document.getElementById('kept')).toHaveTextContent(/taken off by your employer.*comes back.*Hong Kong comes as a bill/))
  const tables = ['all', 'mainland', 'both', 'elsewhere'].map((id) => document.getElementById(`steps-${id}`))
  expect(tables.map((table) => table?.querySelector('.table-caption')?.textContent)).toEqual([en['keep.steps'], en['keep.part.mainland'], en['keep.part.both'], en['keep.elsewhere.hong-kong']])
  expect(tables[3]).toHaveTextContent(/HK\$.*By progressive rates/)
})

test.each(['zh-Hans', 'zh-Hant', 'en', 'pt'] as const)('no amount of nothing is said to be taken: %s', async (locale) => {
  useSettings.getState().choose({ locale })
  await open({ pay: '40000', currency: 'CNY', who: 'macao', place: 'zhuhai', work: '1', stay: 'short' })
  await waitFor(() => expect(document.getElementById('kept')).toHaveTextContent(locale === 'en' ? /All of it is Macao’s/ : /Macau|澳/))
  expect(document.getElementById('kept')!.textContent).not.toMatch(/(RMB |人民[币幣])0(?![.,\d])/)
})

test('employed in Hong Kong and taxed on both sides: its tax, the Mainland’s, what it takes off, and how the Mainland’s comes about', () => {
  const { result, elsewhere } = known('hong-kong', { pay: '60000', currency: 'HKD', who: 'hong-kong', away: '3', stay: 'lives' })
  const end = result.steps.slice(result.steps.findIndex(({ part }) => part === 'both'))
  expect(end.map(({ id }) => id)).toEqual(['hong-kong-tax', 'share-mainland', 'mainland-tax', 'credit', 'tax', 'kept'])
  const of = (id: string) => end.find((step) => step.id === id)!.minor
  expect(of('hong-kong-tax') + of('mainland-tax') + of('credit')).toBe(of('tax'))
  expect(elsewhere).toMatchObject({ place: 'mainland', currency: 'CNY' })
  expect(elsewhere!.steps.map(({ id }) => id)).toEqual(expect.arrayContaining(['taxed-pay', 'band', 'tax']))
  expect(elsewhere!.steps.map(({ id }) => id)).not.toContain('kept')
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
  const sent = (away: string) => known('hong-kong', { ...asked, away, stay: 'lives' })
  expect(['8', '7'].map((away) => stepOf(sent(away), 'share-hong-kong'))).toEqual([0, sent('7').result.payMinor])
  await open({ ...asked, work: '7' })
  await waitFor(() => expect(document.getElementById('seldom-not')).toHaveTextContent(/3 of ten.*about 78 days.*more than 60/))
  await tap('work-more')
  expect(document.getElementById('seldom-not')).toBeNull()
})

test('which part of pay counts for the subsidy is not known where some work is done elsewhere: said beside the amount, with the city to ask', async () => {
  const asked = { pay: '100000', currency: 'CNY', who: 'hong-kong', place: 'shenzhen', talent: 'yes' }
  expect(known('shenzhen', asked).notes).not.toContain('talent-across')
  expect(known('shenzhen', { ...asked, work: '5', stay: 'short' }).notes).not.toContain('talent-across')
  // Where no subsidy is counted there is no part of it to ask about.
  expect(known('shenzhen', { ...asked, pay: '15000', work: '9' }).notes.filter((note) => note.startsWith('talent'))).toEqual(['talent-none'])
  await open({ ...asked, work: '9' })
  expect(document.getElementById('kept')).toHaveTextContent(en['keep.laterAcross'])
  await waitFor(() => expect(document.getElementById('ask-subsidy-not-known')).toHaveTextContent(en['keep.note.talent-across']))
  expect(document.getElementById('ask-subsidy')).toHaveAttribute('href', expect.stringMatching(/^tel:/))
})

test.each(['macao', 'foreigner'])('nor is it known for Hengqin’s relief: %s', (who) => {
  const asked = { pay: '100000', currency: 'CNY', who, place: 'hengqin', talent: 'yes' }
  const isSaid = (more: Record<string, string>) => known('hengqin', { ...asked, ...more }).notes.includes('hengqin-across')
  expect([isSaid({}), isSaid({ work: '9' }), isSaid({ work: '9', stay: 'short' }), isSaid({ work: '9', pay: '5000' })]).toEqual([false, true, false, false])
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
  expect(answer('macao', { ...asked, away: '5', stay: 'long' })?.kind).toBe('arrangement-unknown')
})

test('who is at home on the Mainland hears that pay from elsewhere is declared there', () => {
  for (const place of ['hong-kong', 'macao'] as const) expect(known(place, { pay: '30000', currency: 'HKD', who: 'mainland', away: '5' }).notes).toContain('worldwide')
})
