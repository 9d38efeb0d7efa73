/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react'
import { everyPath } from '@/domain/checker/checker'
import { whichCode } from '@/domain/ride/which-code'
import { LOCALES } from '@/domain/locale/locale'
import { civilDate } from '@/domain/time/civil'
import { useSettings } from '@/stores'
import { drawn, ids, opening, startAnew, tap } from '../../../../test/page'
import { rulesOn } from './facts'
import en from './locales/en.json'

const ROUTE = 'pages/travel-guides/ride-codes/index'
const open = opening(ROUTE)
/** For the many: they wait for what they look at. */
const openDrawn = opening(ROUTE, drawn)

beforeEach(startAnew)

test('who said who they are is not asked again, and may say otherwise', async () => {
  useSettings.getState().toggleWho('hong-kong')
  await open()
  expect(document.querySelector('#who-hong-kong')).toHaveAttribute('aria-checked', 'true')
  expect(document.getElementById('city-macao')).toBeInTheDocument()
})

test('once the operator is known, all that works there is listed, and a tap shows one', async () => {
  await open({ who: 'macao', city: 'macao', operator: 'macao-bus' })
  await waitFor(() => expect(ids('[id^="way-"]')[0]).toBe('way-macau-pass'))
  await tap('way-alipay')
  expect(document.getElementById('verdict-yes')).toHaveTextContent('Alipay: works on Macao buses')
  expect(document.getElementById('ride-facts')).toHaveTextContent('MOP 6')
  expect(document.getElementById('ride-facts')).toHaveTextContent('Up to 3 people')
  expect(location.hash).toContain('means=alipay')
})

test('what does not open from a browser says so, copies its name, and offers a ticket', async () => {
  await open({ who: 'mainland', city: 'shenzhen', operator: 'shenzhen-metro', means: 'wechat' })
  await waitFor(() => expect(document.getElementById('open-code')).toBeInTheDocument())
  expect(document.getElementById('not-here')).toHaveTextContent('WeChat (Mainland) does not open from a browser')
  await tap('open-counter')
  expect(document.getElementById('verdict-yes')).toHaveTextContent('Cash')
  await waitFor(() => expect(document.getElementById('nothing-to-open')).toHaveTextContent(en['ride.open.nothing']))
})

test('an official site opens where there are links', async () => {
  await open({ who: 'hong-kong', city: 'guangzhou', operator: 'guangzhou-metro', means: 'alipayhk' })
  await waitFor(() => expect(document.getElementById('open-code')).toHaveAttribute('href', 'https://alipayhk.com/'))
})

test('what does not work offers what does, and no code', async () => {
  await open({ who: 'foreigner', city: 'hong-kong', operator: 'light-rail', means: 'foreign-card' })
  await waitFor(() => expect(ids('#others [id^="way-"]')).toContain('way-octopus'))
  expect(document.getElementById('verdict-no')).toBeInTheDocument()
  expect(document.getElementById('open')).toBeNull()
})

test('an ordinary Octopus on the Mainland is told from the one that works', async () => {
  await open({ who: 'hong-kong', city: 'jiangmen', means: 'octopus' })
  expect(document.getElementById('verdict-sign')).toHaveTextContent('An ordinary Octopus does not work on the Mainland')
})

test('where nothing is known somebody is named to ask', async () => {
  await open({ who: 'foreigner', city: 'jiangmen', means: 'foreign-card' })
  expect(document.querySelector('a[href="tel:12328"]')).toBeInTheDocument()
})

test('an address with nonsense asks from the start', async () => {
  await open({ who: 'martian', city: 'atlantis' })
  expect(screen.getByText(en['ride.ask.who'])).toBeInTheDocument()
  expect(document.getElementById('city')).toBeNull()
})

const RULES = rulesOn(civilDate('2026-11-22'))
const paths = [...everyPath(whichCode(RULES))].filter(({ answers }) => answers.who === 'hong-kong')

// Each in one language, and each language fifty times: the texts around are the same for all.
test.each(paths.map(({ answers, result }, index) => [`${result.operator} ${result.means} (${result.kind})`, LOCALES[index % LOCALES.length]!, answers, result] as const))(
  '%s ends in one answer with a source in %s, or in a number to call',
  async (_, locale, answers, result) => {
    useSettings.getState().choose({ locale })
    const { container } = await openDrawn(answers as Record<string, string>)
    expect(container.textContent).not.toMatch(/\{\w+\}|undefined|\[object|NaN|ride\.[a-z]/)
    const verdicts = container.querySelectorAll('[id^="verdict-"], #not-known')
    expect(verdicts).toHaveLength(1)
    await waitFor(() => expect(document.getElementById('sources')).toBeInTheDocument())
    if (result.kind === 'unknown') expect(container.querySelector('#ask-here')).toHaveAttribute('href', expect.stringMatching(/^tel:\+?\d+$/))
  },
)
