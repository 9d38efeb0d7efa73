/** Bars of a mini program, the same calls on WeChat and Alipay. */
import Taro from '@tarojs/taro'
import type { Chrome, Look, TabLabels } from './types'

export const hasNativeBars: Chrome['hasNativeBars'] = true

/** A call that only changes looks: where the page is gone already, or has no tab bar, there is nothing to do. */
const ignoreFailure = (call: Promise<unknown>) => void call.catch(() => undefined)

export const showTitle: Chrome['showTitle'] = (title) => ignoreFailure(Taro.setNavigationBarTitle({ title }))

export const revealPage: Chrome['revealPage'] = () => undefined

export const keepInSight: Chrome['keepInSight'] = () => undefined

export const showBusy: Chrome['showBusy'] = () => undefined

export const showAddress: Chrome['showAddress'] = () => undefined

export const showLanguage: Chrome['showLanguage'] = () => undefined

export const focusOn: Chrome['focusOn'] = () => undefined

export const showTop: Chrome['showTop'] = () => ignoreFailure(Taro.pageScrollTo({ scrollTop: 0, duration: 0 }))

/** Taro hands a page what was drawn a moment later: a part that is new is not there before. */
export const showPart: Chrome['showPart'] = (id) => Taro.nextTick(() => ignoreFailure(Taro.pageScrollTo({ selector: `#${id}`, duration: 0 })))

export const holdFocus: Chrome['holdFocus'] = () => () => undefined

/** Colours of the tokens (ui/tokens.scss), which native bars cannot read. */
const BARS = {
  light: { bar: '#ffffff', band: '#0b5c50', ink: '#55605b', accent: '#0b6a5c' },
  dark: { bar: '#1a211f', band: '#12332d', ink: '#abb8b3', accent: '#6bd0bd' },
  'light high': { bar: '#ffffff', band: '#00362d', ink: '#262626', accent: '#00473c' },
  'dark high': { bar: '#000000', band: '#000000', ink: '#e6e6e6', accent: '#8df5e0' },
}

type PhoneTheme = 'light' | 'dark'

/** The host is asked only where the theme is the phone's and was not told: it answers while everything else waits. */
const isDark = ({ theme }: Look, told?: PhoneTheme) =>
  theme === 'dark' || (theme === 'auto' && (told ?? Taro.getSystemInfoSync().theme) === 'dark')

const coloursFor = (isNight: boolean, { contrast }: Look) => BARS[`${isNight ? 'dark' : 'light'}${contrast === 'high' ? ' high' : ''}` as keyof typeof BARS]

/** Bars start as `app.config.ts` and the page's own configuration say; once they were changed they must be told each time. */
let isChanged = false

const isAsConfigured = (isNight: boolean, { contrast }: Look): boolean => {
  isChanged ||= isNight || contrast === 'high'
  return !isChanged
}

/** What the bars of the page in front show, to be drawn again when the phone turns dark or light. */
let shown: { look: Look; labels?: TabLabels } | undefined

function drawBar(look: Look, told?: PhoneTheme): void {
  const isNight = isDark(look, told)
  if (isAsConfigured(isNight, look)) return
  const { bar, band } = coloursFor(isNight, look)
  const isLightOnDark = isNight || look.hasBand
  ignoreFailure(Taro.setNavigationBarColor({ frontColor: isLightOnDark ? '#ffffff' : '#000000', backgroundColor: look.hasBand ? band : bar }))
}

const TABS = ['home', 'services', 'me'] as const

function drawTabs(labels: TabLabels, look: Look, told?: PhoneTheme): void {
  const isNight = isDark(look, told)
  const isLeft = isAsConfigured(isNight, look)
  const suffix = isNight ? '-dark' : ''
  // The pictures only where they were changed: each call goes over to the host.
  const pictures = (name: string) => ({ iconPath: `static/tab-${name}${suffix}.png`, selectedIconPath: `static/tab-${name}-current${suffix}.png` })
  TABS.forEach((name, index) => ignoreFailure(Taro.setTabBarItem({ index, text: labels[name], ...(!isLeft && pictures(name)) })))
  if (isLeft) return
  const { bar, ink, accent } = coloursFor(isNight, look)
  ignoreFailure(Taro.setTabBarStyle({ color: ink, selectedColor: accent, backgroundColor: bar, borderStyle: isNight ? 'white' : 'black' }))
}

export const showLook: Chrome['showLook'] = (look) => {
  shown = { look }
  drawBar(look)
}

/** A page of the tab bar calls it after `showLook`. */
export const showTabs: Chrome['showTabs'] = (labels, look) => {
  shown = { look, labels }
  drawTabs(labels, look)
}

let isFollowing = false

/** From now on the bars turn dark and light with the phone while the page is open. Once is enough for a run of the app. */
export function followPhone(): void {
  if (isFollowing) return
  isFollowing = true
  Taro.onThemeChange(({ theme }) => {
    if (shown?.look.theme !== 'auto') return
    drawBar(shown.look, theme)
    if (shown.labels) drawTabs(shown.labels, shown.look, theme)
  })
}
