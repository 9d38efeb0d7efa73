/** @jest-environment jsdom */
import { loadAs, PLATFORMS } from '../../../test/platform'
import { asked, host } from '../../../test/taro'
import type { Chrome } from './types'

const LABELS = { home: 'Início', services: 'Serviços', me: 'Eu' }

describe.each(PLATFORMS)('on %s', (platform) => {
  const { hasNativeBars, showLanguage, showTabLabels, showTheme, showTitle } = loadAs<Chrome>(platform, 'chrome')

  test('the title is shown', () => {
    showTitle('e-Channel')
    expect(hasNativeBars ? asked('setNavigationBarTitle') : document.title).toEqual(hasNativeBars ? [{ title: 'e-Channel' }] : 'e-Channel')
  })

  test('a host that refuses is nobody’s concern', async () => {
    for (const name of ['setNavigationBarTitle', 'setTabBarItem', 'setNavigationBarColor', 'setTabBarStyle']) host.failures.set(name, new Error('no tab bar'))
    showTitle('a')
    showTabLabels(LABELS)
    showTheme('dark')
    showLanguage('pt')
    await new Promise((resolve) => setTimeout(resolve, 0))
    expect(asked('setTabBarItem')).toHaveLength(hasNativeBars ? 3 : 0)
  })

  test('the three tabs are named in their order', () => {
    showTabLabels(LABELS)
    expect(asked('setTabBarItem')).toEqual(hasNativeBars ? [0, 1, 2].map((index) => ({ index, text: Object.values(LABELS)[index] })) : [])
  })
})

test('a browser is told the language, for fonts and screen readers, and the look', () => {
  const { showLanguage, showTheme } = loadAs<Chrome>('h5', 'chrome')
  showLanguage('zh-Hant')
  showTheme('dark')
  expect(document.documentElement).toMatchObject({ lang: 'zh-Hant', dataset: { theme: 'dark' } })
})
