/** @jest-environment jsdom */
import { waitFor } from '@testing-library/react'
import { entryOf } from '@/catalog'
import { everyPath } from '@/domain/checker/checker'
import { LOCALES } from '@/domain/locale/locale'
import { civilDate } from '@/domain/time/civil'
import { judge, stateOf } from '@/domain/work-route/judge'
import { judgedRoutes, mayI } from '@/domain/work-route/may-i'
import { CHOICES, isNumber, type ChoiceAsked, type Place, type Worker } from '@/domain/work-route/profile'
import type { PointsRule } from '@/domain/work-route/points'
import { entryOn } from '@/domain/fact/fact'
import { permitPoints } from '@/facts/jobs/routes'
import { format } from '@/i18n/format'
import { useSettings } from '@/stores'
import { byId, fill, opening, startAnew, tap } from '../../../../test/page'
import { scoredIn, scoredText, tickedIn, wholeScore } from './counted'
import { contactOn, routesOn } from './facts'
import { conditionInWords } from './in-words'
import { mayMessages, type MayKey, type SayMay } from './locales'

const ROUTE = 'pages/jobs-guides/may-i/index'
const TODAY = civilDate('2026-11-22')
const ROUTES = routesOn(TODAY)
const open = opening(ROUTE)
const say = (locale: (typeof LOCALES)[number]): SayMay => ((key: MayKey, values?: Record<string, string | number>) => format(mayMessages[locale][key] ?? `?${key}`, values ?? {})) as SayMay

beforeEach(startAnew)

describe('the ways', () => {
  test('each condition has words in four languages, asks for answers that there are, and has somebody to ask or a page', () => {
    for (const { conditions, entry } of ROUTES) {
      for (const one of conditions) {
        for (const locale of LOCALES) expect(conditionInWords(one, say(locale), locale)).not.toMatch(/\?|\{|undefined|NaN/)
        if ('of' in one) expect(one.of.every((answer) => (CHOICES[one.asks as ChoiceAsked] as readonly string[]).includes(answer))).toBe(true)
      }
      const { ask, url, record } = entry.value
      if (ask) expect(contactOn(ask, TODAY)).toBeDefined()
      expect(ask ?? url ?? record).toBeDefined()
      if (record) expect(entryOf(record)).toBeDefined()
    }
  })

  test('change their verdict exactly at each of their limits', () => {
    for (const route of ROUTES)
      for (const one of route.conditions) {
        if ('of' in one || !isNumber(one.asks)) continue
        const at = (number: number) => stateOf(one, { [one.asks]: String(number) }) === 'met'
        if (one.from !== undefined) expect([at(one.from - 1), at(one.from)]).toEqual([false, true])
        if (one.to !== undefined) expect([at(one.to), at(one.to + 1)]).toEqual([true, false])
        // The rest being fulfilled, the whole way follows this one.
        const others = Object.fromEntries(route.conditions.flatMap((other) => (other === one ? [] : [[other.asks, 'of' in other ? other.of[0]! : String(other.from ?? other.to)]])))
        const verdictAt = (number: number) => judge({ ...route, closes: undefined }, { ...others, [one.asks]: String(number) }, TODAY).kind
        if (one.from !== undefined) expect([verdictAt(one.from - 1), verdictAt(one.from)]).not.toEqual(['yes', 'yes'])
        if (one.from !== undefined) expect(verdictAt(one.from)).toBe('yes')
        if (one.to !== undefined) expect([verdictAt(one.to), verdictAt(one.to + 1)]).toEqual(['yes', 'no'])
      }
  })

  const verdictOf = (id: string, who: Worker, where: Place, profile: Record<string, string>) => judgedRoutes(ROUTES, who, where, profile, TODAY).find(({ route }) => route.id === id)?.verdict.kind

  test.each([
    ['ttps-a', 'foreigner', 'hong-kong', { income: '2500000' }, 'yes'],
    ['ttps-a', 'foreigner', 'hong-kong', { income: '2499999' }, 'no'],
    ['ttps-b', 'mainland', 'hong-kong', { degree: 'bachelor', listed: 'yes', worked: '2' }, 'nearly'],
    ['ttps-c', 'mainland', 'hong-kong', { degree: 'bachelor', listed: 'yes', campus: 'elsewhere', graduated: '60', worked: '2' }, 'yes'],
    ['ttps-c', 'mainland', 'hong-kong', { degree: 'bachelor', listed: 'yes', campus: 'hong-kong' }, 'no'],
    ['asmtp', 'mainland', 'hong-kong', { work: 'science', offer: 'no', degree: 'master' }, 'nearly'],
    ['asmtp', 'macao', 'hong-kong', {}, undefined],
    ['gbayes', 'hong-kong', 'mainland', { employer: 'hong-kong', age: '29', degree: 'sub-degree' }, 'yes'],
    ['gbayes', 'hong-kong', 'mainland', { employer: 'hong-kong', age: '30', degree: 'sub-degree' }, 'no'],
    ['macao-youth', 'macao', 'mainland', { employer: 'listed', age: '35', degree: 'doctor' }, 'closed'],
    ['no-permit', 'macao', 'mainland', { offer: 'yes' }, 'yes'],
    ['permit-b', 'foreigner', 'mainland', { offer: 'yes', degree: 'bachelor', worked: '2' }, 'yes'],
    ['k-visa', 'foreigner', 'mainland', { work: 'science', degree: 'bachelor' }, 'open'],
  ] as const)('%s for %s in %s with %j: %s', (id, who, where, profile, wanted) => {
    expect(verdictOf(id, who, where, profile)).toBe(wanted)
  })

  test('nobody is asked more than nine things for the Mainland or Macao', () => {
    for (const who of ['mainland', 'hong-kong', 'macao', 'foreigner'])
      for (const where of ['mainland', 'macao'])
        for (const { answers } of everyPath(mayI(ROUTES, TODAY), { who, where })) expect(Object.keys(answers).length).toBeLessThanOrEqual(9)
  })
})

describe('counting', () => {
  const rule = entryOn(permitPoints, TODAY)!.value as PointsRule

  test('survives the address, and takes nothing from it that is not there', () => {
    const scored = { chosen: { pay: '250', study: 'master' }, years: 3 }
    expect(scoredIn(scoredText(scored), rule)).toEqual(scored)
    expect(scoredIn('pay.x~nobody.1~worked.-1', rule)).toEqual({ chosen: {}, years: 0 })
    expect(tickedIn('english~x~age', ['age', 'english'])).toEqual(['age', 'english'])
  })

  // The example on cochicon.com: a graduate, early forties, RMB 250,000 to 350,000, in China all year, 20 for work.
  test('the published example makes 74 points; without a factor there is no score', () => {
    const chosen = { pay: '250', study: 'bachelor', months: '9', chinese: 'none', region: 'bay', 'years-old': '26', extra: 'no' }
    expect(wholeScore(rule, { chosen, years: 17 })).toBe(14 + 10 + 20 + 15 + 15)
    expect(wholeScore(rule, { chosen: { pay: '250' }, years: 17 })).toBeUndefined()
  })
})

test('a nurse from Macao in Zhuhai: no permit once there is an offer, and where her licence counts', async () => {
  await open({ who: 'macao', where: 'mainland' })
  await tap('offer-yes')
  expect(byId('group-yes')).toHaveTextContent('No work permit needed')
  await tap('route-no-permit')
  expect(byId('verdict-yes')).toHaveTextContent('You meet all the conditions')
  // Nothing is applied for, so that no fee and no time is "not found".
  expect(byId('route-facts')).toBeNull()
  await waitFor(() => expect(byId('sources')).toBeInTheDocument())
  await tap('to-professions')
  await tap('from-macao')
  await fill('profession', 'nurse')
  expect(byId('practice-hengqin-filing')).toHaveTextContent('within 20 days')
  expect(byId('practice-guangdong-filing')).toHaveTextContent('at most 3 years')
})

test('six of the twelve criteria open the Quality Migrant scheme, five do not', async () => {
  const five = 'age~two-languages~english~five-years~abroad'
  const profile = { who: 'foreigner', where: 'hong-kong', age: '18', degree: 'bachelor', route: 'qmas' }
  await open({ ...profile, work: 'professional', offer: 'no', met: five })
  expect(byId('verdict-nearly')).toHaveTextContent('6 of the 12 criteria')
  await tap('met-income')
  expect(byId('verdict-yes')).toBeInTheDocument()
  expect(byId('criteria-count')).toHaveTextContent('6 met, 6 needed')
  expect(byId('route-facts')).toHaveTextContent('HK$600')
})

test('points of the work permit tell the class once all is answered', async () => {
  await open({ who: 'foreigner', where: 'mainland', work: 'science', offer: 'yes', route: 'permit-b-points', scored: 'pay.250~study.bachelor~months.9~chinese.none~region.bay~years-old.26~worked.17' })
  expect(byId('points-total')).toBeNull()
  await tap('points-extra-no')
  expect(byId('points-total')).toHaveTextContent('74 points: class B')
  expect(byId('verdict-yes')).toBeInTheDocument()
})

test('a degree that was named is counted without being asked again', async () => {
  await open({ who: 'foreigner', where: 'mainland', work: 'science', offer: 'yes', degree: 'master', route: 'permit-a' })
  expect(byId('points-study-master')).toHaveAttribute('aria-checked', 'true')
  await tap('points-pay-450')
  expect(byId('points-study-master')).toHaveAttribute('aria-checked', 'true')
  expect(byId('points-pay-450')).toHaveAttribute('aria-checked', 'true')
})

test('who lives there by right needs nothing, and nonsense in the address asks from the start', async () => {
  const { unmount } = await open({ who: 'macao', where: 'macao' })
  expect(byId('at-home')).toBeInTheDocument()
  unmount()
  await open({ who: 'martian', where: '%', route: 'x', scored: '%', met: '%', age: '-1' })
  expect(byId('who')).toBeInTheDocument()
  expect(byId('where')).toBeNull()
})

test('to look at professions and come back is no answer: the page stays where it is', async () => {
  await open({ who: 'macao', where: 'mainland', offer: 'yes', employer: 'hong-kong', lived: 'yes', view: 'professions' })
  document.documentElement.scrollTop = 700
  await tap('view-routes')
  expect(byId('summary')).toBeInTheDocument()
  expect(document.documentElement.scrollTop).toBe(700)
})

test('a trial that has run out says so', async () => {
  await open({ view: 'professions', from: 'hong-kong', profession: 'lawyer' })
  expect(byId('practice-nine-cities-exam')).toHaveTextContent('ran to')
})

test.each(ROUTES.map((route, index) => [route.id, LOCALES[index % LOCALES.length]!, route] as const))('%s is shown whole in %s, with its source', async (id, locale, route) => {
  useSettings.getState().choose({ locale })
  const { container } = await open({ who: route.who[0]!, where: route.where, route: id })
  expect(container.querySelectorAll('[id^="verdict-"]')).toHaveLength(1)
  await waitFor(() => expect(byId('sources')).toBeInTheDocument())
  expect(container.textContent).not.toMatch(/\{\w+\}|undefined|\[object|NaN|may\.[a-z]/)
})
