/** @jest-environment jsdom */
import { waitFor } from '@testing-library/dom'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { loadAs, PLATFORMS } from '../../../test/platform'
import { asked, host } from '../../../test/taro'
import type { Chrome, Look } from './types'

const DARK = { theme: 'dark', contrast: 'auto', hasBand: false } as const
const LIGHT = { theme: 'light', contrast: 'auto', hasBand: true } as const
const LABELS = { home: 'Início', services: 'Serviços', me: 'Eu' }

describe.each(PLATFORMS)('on %s', (platform) => {
  const { hasNativeBars, showBusy, showLanguage, showLook, showTabs, showTitle } = loadAs<Chrome>(platform, 'chrome')

  test('the title is shown', () => {
    showTitle('e-Channel')
    expect(hasNativeBars ? asked('setNavigationBarTitle') : document.title).toEqual(hasNativeBars ? [{ title: 'e-Channel' }] : 'e-Channel')
  })

  test('a host that refuses is nobody’s concern', async () => {
    for (const name of ['setNavigationBarTitle', 'setTabBarItem', 'setNavigationBarColor', 'setTabBarStyle']) host.failures.set(name, new Error('no tab bar'))
    showTitle('a')
    showTabs(LABELS, LIGHT)
    showLook(DARK)
    showBusy(true)
    showLanguage('pt')
    await new Promise((resolve) => setTimeout(resolve, 0))
    expect(asked('setTabBarItem')).toHaveLength(hasNativeBars ? 3 : 0)
  })

  test('a page whose subject changed is shown from its top', () => {
    document.body.innerHTML = '<div class="taro_page"><h1 id="page-title" tabindex="-1">Cancelled</h1><button id="cancel">Cancel</button></div>'
    const page = document.body.firstElementChild!
    page.scrollTop = 300
    document.getElementById('cancel')!.focus()
    loadAs<Chrome>(platform, 'chrome').showTop()
    expect(page.scrollTop).toBe(hasNativeBars ? 300 : 0)
    expect(asked('pageScrollTo')).toEqual(hasNativeBars ? [{ scrollTop: 0, duration: 0 }] : [])
    expect(document.activeElement?.id).toBe(hasNativeBars ? 'cancel' : 'page-title')
  })

  test('a part further down comes into sight, and the keyboard stays', () => {
    document.body.innerHTML = '<button id="search">Search</button><div id="results"></div>'
    const scroll = jest.spyOn(Element.prototype, 'scrollIntoView')
    document.getElementById('search')!.focus()
    loadAs<Chrome>(platform, 'chrome').showPart('results')
    expect(asked('pageScrollTo')).toEqual(hasNativeBars ? [{ selector: '#results', duration: 0 }] : [])
    expect(scroll.mock.contexts.map((part) => (part as Element).id)).toEqual(hasNativeBars ? [] : ['results'])
    expect(document.activeElement?.id).toBe('search')
    scroll.mockRestore()
  })

  test('the three tabs are named in their order', () => {
    loadAs<Chrome>(platform, 'chrome').showTabs(LABELS, LIGHT)
    expect(asked('setTabBarItem')).toEqual(hasNativeBars ? [0, 1, 2].map((index) => ({ index, text: Object.values(LABELS)[index] })) : [])
  })
})

test('arrow keys among choices keep the focus when the answer comes above them', () => {
  document.body.innerHTML = '<h1 id="page-title" tabindex="-1">Cover</h1><div role="radiogroup"><button role="radio" id="north">North</button></div>'
  document.getElementById('north')!.focus()
  const scroll = jest.spyOn(Element.prototype, 'scrollIntoView')
  loadAs<Chrome>('h5', 'chrome').showTop()
  expect(document.activeElement?.id).toBe('north')
  loadAs<Chrome>('h5', 'chrome').showPart('page-title')
  expect(scroll).not.toHaveBeenCalled()
  scroll.mockRestore()
})

test('a page that was left too soon does not hide the one that came back', () => {
  jest.useFakeTimers()
  try {
    host.pages = ['/pages/home/index', '/pages/customs-checks/document/index?stamp=AA']
    document.body.innerHTML = '<div id="/pages/home/index"></div><div id="/pages/customs-checks/document/index?stamp=AA"></div>'
    const [behind, front] = [...document.body.children]
    loadAs<Chrome>('h5', 'chrome').keepInSight()
    jest.advanceTimersByTime(350)
    behind!.classList.add('taro_page_shade')
    front!.classList.add('taro_page_shade')
    jest.advanceTimersByTime(60)
    expect([behind!.className, front!.className]).toEqual(['taro_page_shade', ''])
  } finally {
    jest.useRealTimers()
  }
})

describe.each(['weapp', 'alipay'] as const)('the bars on %s', (platform) => {
  const bars = () => asked('setNavigationBarColor').map(({ frontColor, backgroundColor }) => `${String(frontColor)} on ${String(backgroundColor)}`)

  test('are left alone while they are as configured, and told each time after', () => {
    const { showLook, showTabs } = loadAs<Chrome>(platform, 'chrome')
    showLook(LIGHT)
    showTabs(LABELS, LIGHT)
    expect(bars()).toEqual([])
    expect(asked('setTabBarStyle')).toEqual([])
    for (const look of [DARK, LIGHT]) {
      showLook(look)
      showTabs(LABELS, look)
    }
    expect(bars()).toEqual(['#ffffff on #1a211f', '#ffffff on #0b5c50'])
    expect(asked('setTabBarItem').slice(3).map(({ iconPath }) => iconPath)).toEqual(
      ['-dark', ''].flatMap((suffix) => ['home', 'services', 'me'].map((name) => `static/tab-${name}${suffix}.png`)),
    )
  })

  test('a light page without a band has dark words, in high contrast too', () => {
    const { showLook, showTabs } = loadAs<Chrome>(platform, 'chrome')
    const look = { theme: 'light', contrast: 'high', hasBand: false } as const
    showLook(look)
    showTabs(LABELS, look)
    expect(bars()).toEqual(['#000000 on #ffffff'])
    expect(asked('setTabBarStyle')).toMatchObject([{ selectedColor: '#00473c' }])
  })

  test('have the colours of the tokens, and the pictures are there', () => {
    const read = (file: string) => readFileSync(path.join(__dirname, file), 'utf8')
    const colours = read('native.ts').match(/(bar|band|ink|accent): '#\w{6}'/g)!
    expect(colours).toHaveLength(16)
    for (const colour of new Set(colours.map((one) => one.slice(-8, -1)))) expect(read('../../ui/tokens.scss')).toContain(colour)
    const pictures = ['home', 'services', 'me'].flatMap((name) => ['', '-current', '-dark', '-current-dark'].map((look) => `tab-${name}${look}.png`))
    expect(pictures.filter((picture) => !existsSync(path.join(__dirname, '../../static', picture)))).toEqual([])
  })
})

describe('a phone that turns dark while the page is open', () => {
  const LIKE_PHONE = { theme: 'auto', contrast: 'auto', hasBand: true } as const
  const turn = (theme: 'light' | 'dark') => host.onThemeChange!({ theme })
  const backgrounds = () => asked('setNavigationBarColor').map(({ backgroundColor }) => backgroundColor)
  const open = (look: Look, hasTabs = true) => {
    const { showLook, showTabs } = loadAs<Chrome>('weapp', 'chrome')
    showLook(look)
    if (hasTabs) showTabs(LABELS, look)
    return showLook
  }

  test('takes the bars along, there and back', () => {
    open(LIKE_PHONE)
    turn('dark')
    expect(asked('setTabBarStyle')).toMatchObject([{ backgroundColor: '#1a211f' }])
    turn('light')
    expect(backgrounds()).toEqual(['#12332d', '#0b5c50'])
    expect(asked('setTabBarStyle')).toHaveLength(2)
  })

  test('changes nothing where another theme was chosen', () => {
    open({ ...LIKE_PHONE, theme: 'light' })
    turn('dark')
    expect(backgrounds()).toEqual([])
  })

  test('leaves the tabs alone on a page that has none', () => {
    open(LIKE_PHONE)(LIKE_PHONE)
    turn('dark')
    expect(backgrounds()).toEqual(['#12332d'])
    expect(asked('setTabBarStyle')).toEqual([])
  })

  test('is asked for once, however many pages open', () => {
    const showLook = open(LIKE_PHONE)
    showLook(LIKE_PHONE)
    expect(asked('onThemeChange')).toHaveLength(1)
  })

  test('is not asked of Alipay, which documents no such event', () => {
    loadAs<Chrome>('alipay', 'chrome').showLook(LIKE_PHONE)
    expect(asked('onThemeChange')).toEqual([])
  })
})

describe('the keyboard in a browser', () => {
  const { focusOn, holdFocus } = loadAs<Chrome>('h5', 'chrome')
  const byId = (id: string) => document.getElementById(id)!
  beforeEach(() => {
    document.body.innerHTML = `<nav><a id="nav" href="/">Home</a></nav>
      <div role="main"><h1 id="page-title" tabindex="-1">Services</h1><input id="words"><a id="row" href="/">Row</a><button id="gone">More</button></div>`
  })

  test('goes on where it is told to', () => {
    focusOn('row')
    expect(byId('row')).toHaveFocus()
    focusOn('nowhere')
    expect(byId('row')).toHaveFocus()
  })

  test('comes back to the row it left', () => {
    byId('row').focus()
    const comeBack = holdFocus()
    byId('row').blur()
    comeBack()
    expect(byId('row')).toHaveFocus()
  })

  test.each(['nav', 'words'])('comes back to the title, not to #%s', (id) => {
    byId(id).focus()
    const comeBack = holdFocus()
    byId(id).blur()
    comeBack()
    expect(byId('page-title')).toHaveFocus()
  })

  test('waits for a page that is not seen yet', async () => {
    const row = byId('gone') as HTMLButtonElement
    row.focus()
    const comeBack = holdFocus()
    // As little as one that nobody sees, which jsdom cannot tell, a control that is off takes the focus.
    row.blur()
    row.disabled = true
    comeBack()
    expect(row).not.toHaveFocus()
    row.disabled = false
    await waitFor(() => expect(row).toHaveFocus())
  })

  test('comes back to the title where the control has gone', () => {
    byId('gone').focus()
    const comeBack = holdFocus()
    byId('gone').remove()
    comeBack()
    expect(byId('page-title')).toHaveFocus()
  })
})

test('a browser shows that a page is on its way, until it is drawn', () => {
  const { revealPage, showBusy } = loadAs<Chrome>('h5', 'chrome')
  showBusy(true)
  expect(document.documentElement.dataset.busy).toBe('')
  revealPage()
  expect(document.documentElement.dataset.busy).toBeUndefined()
})

test('a browser keeps the address of what is shown', () => {
  loadAs<Chrome>('h5', 'chrome').showAddress('/pages/services/index?area=health')
  expect(location.pathname + location.search).toBe('/pages/services/index?area=health')
})

test('a browser is told the language, for fonts and screen readers, and the look', () => {
  const { showLanguage, showLook } = loadAs<Chrome>('h5', 'chrome')
  showLanguage('zh-Hant')
  showLook(DARK)
  expect(document.documentElement).toMatchObject({ lang: 'zh-Hant', dataset: { theme: 'dark' } })
})
