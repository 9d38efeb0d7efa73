/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react'
import { APP_NAME } from '@/domain/app/app'
import { LOCALES, type Locale } from '@/domain/locale/locale'
import { CONTRASTS, TEXT_SIZES, THEMES, useSettings } from '@/stores'
import { drawn, openPage, openRoute, settle, startAnew } from '../../test/page'
import { PARAMS, ROUTES, TABS } from '../../test/routes'

const title = () => screen.getByRole('heading', { level: 1 }).textContent

/** A key or a place that nobody filled. */
const UNFINISHED = /\{\w+\}|undefined|\[object|NaN|\b(home|me|search|service|services|nav|who|area|region|outcome|fact|privacy|data|sources|numbers|list|points|point|group|when|state|side|by|travel|waits|peak|lane|need|country|crossing|place|name|offices|places|car|document|carry|holidays|days|identity|journey|trip|station|live|ride|going|tool|booking|moving|insurance|pay|vacancies|care|converter|cost|currency|money|keep|school|degree|show|say|card|field|send|take|phase|task|why|allergies|conditions|medicines|relation|languages)\.[a-z][a-zA-Z]+/

beforeEach(startAnew)

describe.each(ROUTES)('%s', (route) => {
  const titles = new Map<Locale, string | null>()

  test.each(LOCALES)('is drawn in %s, with a title and finished sentences', async (locale) => {
    useSettings.getState().choose({ locale })
    const { container } = openRoute(route, PARAMS[route])
    await drawn()
    expect(title()).toMatch(/\S/)
    expect(document.title).toBe(title())
    expect(document.documentElement.lang).toBe(locale)
    expect(container.textContent).not.toMatch(UNFINISHED)
    titles.set(locale, title())
  })

  test('has a title of its own in each script', () => {
    expect(new Set([titles.get('zh-Hans'), titles.get('en')]).size).toBe(2)
    if (route !== TABS[0]) expect(titles.get('en')).not.toMatch(/\p{Script=Han}/u)
  })

  test.each(TEXT_SIZES)('is drawn in the text size "%s"', async (textSize) => {
    useSettings.getState().choose({ textSize })
    const { container } = openRoute(route, PARAMS[route])
    await drawn()
    expect(container.querySelector(`.size-${textSize}`)).toHaveTextContent(/\S/)
  })

  test.each(THEMES)('is drawn in the look "%s"', async (theme) => {
    useSettings.getState().choose({ theme })
    const { container } = openRoute(route, PARAMS[route])
    await drawn()
    expect(container.querySelector(`.theme-${theme}`)).toHaveTextContent(/\S/)
    expect(document.documentElement.dataset.theme).toBe(theme)
  })

  test.each(CONTRASTS)('is drawn in the contrast "%s"', async (contrast) => {
    useSettings.getState().choose({ contrast })
    const { container } = openRoute(route, PARAMS[route])
    await drawn()
    expect(container.querySelector(`.contrast-${contrast}`)).toHaveTextContent(/\S/)
  })

  test('everything that can be pressed has a name, and every id is there once', async () => {
    const { container } = await openPage(route, PARAMS[route])
    const isLabelled = (one: Element) => one instanceof HTMLInputElement && (one.labels?.length ?? 0) > 0
    const nameless = [...container.querySelectorAll('a, button, input')].filter((one) => !one.textContent?.trim() && !one.getAttribute('aria-label') && !isLabelled(one))
    expect(nameless.map((one) => one.outerHTML)).toEqual([])
    // One number, such as 999, answers in two places: its rows share an id, and it does not matter which is tapped.
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  test('has a configuration, and may be shared', () => {
    const { default: config } = require(`../${route}.config`) as { default: { enableShareAppMessage?: boolean; navigationBarTitleText?: string } }
    expect(config).toMatchObject({ enableShareAppMessage: true, navigationBarTitleText: APP_NAME['zh-Hans'].replace('\u00a0', ' ') })
  })
})

test('changing the language changes the page that is open', async () => {
  openRoute('pages/me/index')
  const before = title()
  act(() => useSettings.getState().choose({ locale: 'pt' }))
  expect(title()).not.toBe(before)
  expect(document.documentElement.lang).toBe('pt')
  await settle()
})
