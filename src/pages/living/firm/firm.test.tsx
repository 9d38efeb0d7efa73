/** @jest-environment jsdom */
import { waitFor } from '@testing-library/react'
import { places } from '@/facts/government/places'
import { everyPath } from '@/domain/checker/checker'
import { dataCase } from '@/domain/firm-form/data-contract'
import { formCase } from '@/domain/firm-form/which-form'
import { LOCALES } from '@/domain/locale/locale'
import { civilDate } from '@/domain/time/civil'
import { useSettings } from '@/stores'
import { byId, opening, scroller, startAnew, tap } from '../../../../test/page'
import { adviceOn, formsOn, pointsAbout } from './facts'
import { helpFor } from './help'

const ROUTE = 'pages/living/firm/index'
const TODAY = civilDate('2026-11-22')
const UNFINISHED = /\{\w+\}|undefined|\[object|NaN|(firm|data)\.[a-z]/
const open = opening(ROUTE)

beforeEach(startAnew)

test('a citizen of Hong Kong sees both forms that are open in Guangdong, side by side, and whom to ask', async () => {
  useSettings.getState().toggleWho('hong-kong')
  await open()
  await tap('where-guangdong')
  await tap('as-person')
  await tap('citizen-yes')
  await waitFor(() => expect(byId('sources')).toBeInTheDocument())
  expect(byId('verdict')).toHaveTextContent('Open to you: Individual business; Limited company')
  expect(byId('form-gd-office')).toHaveTextContent('for a firm only')
  expect(byId('points-know')).toHaveTextContent('no limit on staff')
  expect(byId('sources')).toHaveTextContent('Older guides name limits')
  await tap('with-gd-company')
  expect(byId('compare')).toHaveTextContent('within 5 years')
  expect(byId('ask-here')).toHaveAttribute('href', 'tel:12345')
  expect(byId('help-gogba')).toHaveAttribute('href', expect.stringContaining('enterprise/gogba'))
  expect(byId('help-work')).toHaveAttribute('href', '/pages/jobs-guides/may-i/index#who=hong-kong&where=mainland')
})

test('a visitor to Hong Kong is told of the stay before trading alone, and what a company costs', async () => {
  await open({ where: 'hong-kong', who: 'mainland', as: 'person' })
  await waitFor(() => expect(byId('sources')).toBeInTheDocument())
  expect(byId('verdict')).toHaveTextContent('Open to you: Hong Kong private company limited by shares; See to your stay first: Sole proprietorship')
  expect(byId('form-facts')).toHaveTextContent('HK$1,545')
  expect(byId('form-facts')).toHaveTextContent('was not found')
})

test('the answer stands above the questions of its view, and the last of them leads up to it', async () => {
  await open({ where: 'hong-kong', who: 'macao' })
  scroller().scrollTop = 400
  await tap('as-firm')
  expect(scroller().scrollTop).toBe(0)
  expect(byId('verdict')!.compareDocumentPosition(byId('where-hong-kong')!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  await tap('view-data')
  await tap('way-hong-kong-guangdong')
  await tap('area-yes')
  expect(byId('data-voluntary')!.compareDocumentPosition(byId('way-hong-kong-guangdong')!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  // To look at the other view again is no answer: one stays where one is.
  scroller().scrollTop = 400
  await tap('view-form')
  expect(scroller().scrollTop).toBe(400)
})

test('a Mainland resident at home is told whom to ask, and who says so', async () => {
  await open({ where: 'guangdong', who: 'mainland' })
  await waitFor(() => expect(byId('sources')).toBeInTheDocument())
  expect(byId('ask-here')).toHaveAttribute('href', 'tel:12345')
})

test('another answer takes the chosen form back', async () => {
  await open({ where: 'guangdong', who: 'macao', as: 'firm', earns: 'no', years: 'yes', form: 'gd-office' })
  await waitFor(() => expect(byId('points-duty')).toHaveTextContent('1 March'))
  await tap('years-no')
  await waitFor(() => expect(byId('form-gd-office')).toHaveTextContent('under two years'))
  expect(byId('form-facts')).toHaveTextContent('25%')
})

test('of Macao nobody can be called: what was not found is said, with where to go', async () => {
  await open({ where: 'macao', who: 'hong-kong', as: 'person', form: 'mo-sole' })
  await waitFor(() => expect(byId('sources')).toBeInTheDocument())
  expect(byId('not-known')).toHaveTextContent('Ask IPIM')
  expect(byId('ask-here')).toBeNull()
  expect(byId('help-ipim')).toHaveAttribute('href', '/pages/places/place/index?id=government.ipim-registration')
  expect(places.has('ipim-registration')).toBe(true)
})

test('data of many that leave for Hong Kong may go under the contract, filed in 10 working days', async () => {
  await open({ view: 'data', way: 'guangdong-hong-kong', kind: 'plain', why: 'other', many: 'more', area: 'yes' })
  await waitFor(() => expect(byId('sources')).toBeInTheDocument())
  expect(byId('conditions')).toHaveTextContent('10 working days')
  expect(byId('ask-here')).toHaveAttribute('href', 'tel:+862087196446')
  await tap('start-again')
  expect(byId('view-data')).toHaveAttribute('aria-checked', 'true')
  expect(byId('data-gba')).toBeNull()
})

test('whoever founds wherever has an open form, and every form but one says who answers for its debts', () => {
  for (const { result } of everyPath(formCase)) {
    expect(helpFor(result).length).toBeGreaterThan(0)
    if (!result.as) continue
    const forms = formsOn(result, TODAY)
    expect(forms[0]!.verdict.kind).toBe('open')
    for (const form of forms) {
      expect(form.points.length + form.fees.length).toBeGreaterThan(1)
      if (form.id !== 'gd-individual') expect(pointsAbout(form, 'liability')).toHaveLength(1)
    }
  }
})

test('every answer on data is told with what a source says', () => {
  for (const { result } of everyPath(dataCase)) expect(adviceOn(result, TODAY).length).toBeGreaterThan(0)
})

test('read by heart: IPIM arranges a Macao company within ten working days', () => {
  const company = formsOn({ where: 'macao', who: 'hong-kong', as: 'person' }, TODAY).find(({ id }) => id === 'mo-company')!
  expect(pointsAbout(company, 'time').map(({ value }) => value.says.en)).toEqual([expect.stringContaining('10 working days')])
})

test('the halved tax of small firms is said only as long as it is published', () => {
  const asked = { where: 'guangdong', who: 'macao', as: 'person', isCitizen: true } as const
  const taxOn = (day: string) => formsOn(asked, civilDate(day)).filter((form) => form.id === 'gd-individual').flatMap((form) => pointsAbout(form, 'tax'))
  expect(taxOn('2027-12-31')).toHaveLength(1)
  expect(taxOn('2028-01-01')).toHaveLength(0)
})

const DRAWN: Record<string, string>[] = [
  { where: 'guangdong', who: 'foreigner', as: 'person', with: 'gd-individual' },
  { where: 'macao', who: 'mainland', as: 'firm' },
  { view: 'data', way: 'macao-guangdong', area: 'no' },
]

test.each(LOCALES.flatMap((locale) => DRAWN.map((params) => [locale, params] as const)))('is drawn in %s for %o, with sources', async (locale, params) => {
  useSettings.getState().choose({ locale })
  const { container } = await open(params)
  await waitFor(() => expect(byId('sources')).toBeInTheDocument())
  expect(container.textContent).not.toMatch(UNFINISHED)
})
