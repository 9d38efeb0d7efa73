/** @jest-environment jsdom */
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { allEntries, serviceIds, type Delivery, type Guide, type ServiceDetail } from '@/catalog'
import { loadService } from '@/catalog/detail'
import { DETAILS as CROSSING } from '@/catalog/details/crossing.gen'
import { DETAILS as LIVING } from '@/catalog/details/living.gen'
import { LOCALES } from '@/domain/locale/locale'
import { formatMoney, parseMoney } from '@/domain/money/money'
import { useArrival, useKept, useSettings } from '@/stores'
import { servicePage } from '../links'
import { openRoute, startAnew } from '../../../test/page'
import { asked } from '../../../test/taro'
import { GuideView } from './guide-view'
import { Sources } from './sources'
import { KeyValues } from './key-values'
import { MainWay, OtherWays } from './ways'

const open = async (id: string) => {
  openRoute(servicePage(id).slice(1).split('?')[0]!, { id })
  await waitFor(() => expect(document.getElementById('sources')).not.toBeNull())
}
const message = () => document.getElementById('message')!
const hasMessage = () => document.getElementById('message') !== null

let records: ServiceDetail[]
beforeAll(async () => {
  records = (await Promise.all(serviceIds.map((id) => loadService({ ...CROSSING, ...LIVING }, id)))).map((record) => record!)
})
beforeEach(startAnew)

/** The first service with such a way, and the place of the way. */
function serviceWith(fits: (way: Delivery) => boolean): { id: string; rowId: string; way: Delivery } {
  for (const { id, delivery } of records) {
    const index = delivery.findIndex(fits)
    const way = delivery[index]
    if (way) return { id, rowId: `way-${way.kind}-${index}`, way }
  }
  throw new Error('No service of the catalogue has such a way')
}

/** A browser whose clipboard takes text, or does not. */
function useClipboard(allows: boolean): string[] {
  const copied: string[] = []
  const writeText = (text: string) => (allows ? Promise.resolve(void copied.push(text)) : Promise.reject(new Error('NotAllowedError')))
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } })
  return copied
}

describe('a way that cannot be opened from here', () => {
  const isMiniProgram = (way: Delivery) => way.kind === 'mini-program' && way.host === 'wechat'

  test('is copied, with the next step', async () => {
    const { id, rowId, way } = serviceWith(isMiniProgram)
    await open(id)
    const user = userEvent.setup()
    const copied = useClipboard(true)
    await user.click(document.getElementById(rowId)!)
    expect(copied).toEqual([(way as { name: string }).name])
    expect(message()).toHaveTextContent(/WeChat/)
    expect(message()).toHaveAttribute('aria-live', 'polite')
  })

  test('is shown to be copied by hand when copying fails', async () => {
    const { id, rowId, way } = serviceWith(isMiniProgram)
    await open(id)
    const user = userEvent.setup()
    useClipboard(false)
    await user.click(document.getElementById(rowId)!)
    expect(message()).toHaveTextContent(`by hand: ${(way as { name: string }).name}`)
  })

  test('an office gives its Chinese address, for a driver, in every language', async () => {
    const { id, rowId, way } = serviceWith((one) => one.kind === 'office')
    await open(id)
    const user = userEvent.setup()
    const copied = useClipboard(true)
    await user.click(document.getElementById(rowId)!)
    const card = screen.getByRole('dialog')
    expect(card).toHaveTextContent((way as { address: Record<string, string> }).address['zh-Hant']!)
    await user.click(within(card).getByRole('button', { name: 'Copy' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(copied).toEqual([(way as { address: Record<string, string> }).address['zh-Hant']])
    expect(copied[0]).toMatch(/\p{Script=Han}/u)
  })
})

test('a number is a link that dials, and a page a link that opens outside', async () => {
  const phone = serviceWith((way) => way.kind === 'phone')
  await open(phone.id)
  expect(document.getElementById(phone.rowId)).toHaveAttribute('href', `tel:${(phone.way as { number: string }).number}`)
})

test('a link is in the language of the reader where the site has one', async () => {
  const { id, rowId, way } = serviceWith((one) => one.kind === 'link' && one.urls?.en !== undefined)
  await open(id)
  const link = document.getElementById(rowId)!
  expect(link).toHaveAttribute('href', (way as { urls: { en: string } }).urls.en)
  expect(link).toHaveAttribute('target', '_blank')
  expect(link).toHaveAttribute('rel', expect.stringContaining('noopener'))
})

test('opening a service remembers it; saving and unsaving change the button', async () => {
  const id = serviceIds[0]!
  await open(id)
  expect(useKept.getState().recent).toEqual([id])
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(useKept.getState().saved).toEqual([id])
  await userEvent.click(screen.getByRole('button', { name: 'Saved' }))
  expect(useKept.getState().saved).toEqual([])
})

describe('sharing in a browser', () => {
  afterEach(() => Reflect.deleteProperty(navigator, 'share'))
  const share = (outcome?: Error) => {
    const shared: unknown[] = []
    Object.defineProperty(navigator, 'share', { configurable: true, value: (data: unknown) => (outcome ? Promise.reject(outcome) : Promise.resolve(void shared.push(data))) })
    return shared
  }
  const { id, name } = allEntries()[0]!
  const url = `http://localhost/s/${id}`

  test('hands over title and address', async () => {
    await open(id)
    const shared = share()
    await userEvent.click(screen.getByRole('button', { name: 'Share' }))
    expect(shared).toEqual([{ title: name.en, url }])
    expect(hasMessage()).toBe(false)
  })

  test('says nothing when the person thinks better of it', async () => {
    await open(id)
    share(new DOMException('', 'AbortError'))
    await userEvent.click(screen.getByRole('button', { name: 'Share' }))
    expect(hasMessage()).toBe(false)
  })

  test('copies the address where there is nothing to share with', async () => {
    await open(id)
    const user = userEvent.setup()
    const copied = useClipboard(true)
    await user.click(screen.getByRole('button', { name: 'Share' }))
    expect(copied).toEqual([url])
    expect(message()).toHaveTextContent(/\S/)
  })
})

test.each(['', 'customs/gone', '%', '../../etc/passwd', '<script>'])('the id %j leads home with a word', (id) => {
  openRoute(servicePage(id).slice(1).split('?')[0]!, { id })
  expect(useArrival.getState().wasLost).toBe(true)
  expect(asked('switchTab')).toEqual([{ url: '/pages/home/index' }])
})

test.each([
  ['one price', true],
  ['several prices', false],
])('%s: each is shown with its currency', async (_, isSingle) => {
  const isPriced = ({ guide }: ServiceDetail, isSingle: boolean) => Array.isArray(guide?.fees) && (guide.fees.length === 1) === isSingle
  const priced = records.find((record) => isPriced(record, isSingle))!
  await open(priced.id)
  const fees = priced.guide!.fees as { amount: string; currency: 'HKD'; upTo?: string }[]
  const rows = document.getElementById(isSingle ? 'key-values' : 'fees')!
  for (const { amount, currency, upTo } of fees) {
    if (Number(amount) > 0) expect(rows).toHaveTextContent(formatMoney(parseMoney(amount, currency), 'en'))
    if (upTo) expect(rows).toHaveTextContent(formatMoney(parseMoney(upTo, currency), 'en'))
  }
})

test('a missing price, document or time is shown as missing', async () => {
  const missing = records.find(({ guide }) => guide && (guide.fees === 'unknown' || guide.documents === 'unknown'))!
  await open(missing.id)
  const part = document.getElementById(missing.guide!.fees === 'unknown' ? 'key-values' : 'documents')!
  expect(within(part).getByText(/Not known/)).toBeInTheDocument()
})

describe('a question that does not arise', () => {
  const draw = (change: Partial<Guide>) => {
    const priced = records.find((one) => Array.isArray(one.guide?.fees) && one.guide.fees.length === 1 && one.guide.documents === 'unknown')!
    const guide = { ...priced.guide!, ...change }
    return render(
      <>
        <KeyValues guide={guide} />
        <GuideView guide={guide} />
      </>,
    ).container
  }
  const shown = (container: HTMLElement) => [...container.querySelectorAll('.key-fact-label, h2')].map(({ textContent }) => textContent)

  test('is left out, and only that one', () => {
    const all = shown(draw({ timeNeeded: 'unknown', pitfalls: [] }))
    expect(all).toEqual(['What it costs', 'Time needed', 'What to bring'])
    expect(shown(draw({ timeNeeded: 'not-applicable', pitfalls: [] }))).toEqual(['What it costs', 'What to bring'])
    expect(shown(draw({ fees: 'not-applicable', timeNeeded: 'unknown', pitfalls: [] }))).toEqual(['Time needed', 'What to bring'])
    expect(shown(draw({ documents: 'not-applicable', timeNeeded: 'unknown', pitfalls: [] }))).toEqual(['What it costs', 'Time needed'])
  })

  test('leaves no empty frame where none arises', () => {
    expect(draw({ documents: 'not-applicable', fees: 'not-applicable', timeNeeded: 'not-applicable', pitfalls: [] })).toBeEmptyDOMElement()
  })
})

test.each(LOCALES)('every record is drawn in %s without a gap', (locale) => {
  useSettings.getState().choose({ locale })
  const ignore = () => undefined
  const { container } = render(
    <>
      {records.map((record) => (
        <section key={record.id} title={record.id}>
          <MainWay delivery={record.delivery} onMessage={ignore} />
          <OtherWays delivery={record.delivery} onMessage={ignore} />
          {record.guide && <KeyValues guide={record.guide} />}
          {record.guide && <GuideView guide={record.guide} />}
          <Sources service={record} />
        </section>
      ))}
    </>,
  )
  const sections = [...container.querySelectorAll('section')]
  expect(sections).toHaveLength(serviceIds.length)
  const broken = sections.filter(({ textContent }) => /\{\w+\}|undefined|\[object|NaN/.test(textContent))
  expect(broken.map(({ title }) => title)).toEqual([])
  const withoutSource = sections.filter((one) => !/\d{4}/.test(one.querySelector('.source-line')?.textContent ?? ''))
  expect(withoutSource.map(({ title }) => title)).toEqual([])
})

test('a source whose title is in another language says so to a screen reader', () => {
  useSettings.getState().choose({ locale: 'en' })
  const record = records.find(({ sources }) => /[\u4e00-\u9fff]/.test(sources.main.title))!
  const { container } = render(<Sources service={record} />)
  expect(container.querySelector('[lang="zh"]')).toHaveTextContent(record.sources.main.title)
  act(() => useSettings.getState().choose({ locale: 'zh-Hans' }))
  expect(container.querySelector('[lang="zh"]')).toBeNull()
  expect(container).toHaveTextContent(record.sources.main.title)
})

test('a service of the other half is shown by its own page, without a step back to this one', () => {
  openRoute('pages/service/living/index', { id: 'customs/e-channel' })
  expect(asked('redirectTo')).toEqual([{ url: servicePage('customs/e-channel') }])
})
