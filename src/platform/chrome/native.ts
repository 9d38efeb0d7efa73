/** Bars of a mini program, the same calls on WeChat and Alipay. */
import Taro from '@tarojs/taro'
import type { Chrome } from './types'

export const hasNativeBars: Chrome['hasNativeBars'] = true

/** A call that only changes looks: where the page is gone already, or has no tab bar, there is nothing to do. */
const ignoreFailure = (call: Promise<unknown>) => void call.catch(() => undefined)

export const showTitle: Chrome['showTitle'] = (title) => ignoreFailure(Taro.setNavigationBarTitle({ title }))

export const revealPage: Chrome['revealPage'] = () => undefined

export const showBusy: Chrome['showBusy'] = () => undefined

export const showAddress: Chrome['showAddress'] = () => undefined

export const showLanguage: Chrome['showLanguage'] = () => undefined

export const showTabLabels: Chrome['showTabLabels'] = ({ home, services, me }) => {
  ;[home, services, me].forEach((text, index) => ignoreFailure(Taro.setTabBarItem({ index, text })))
}

/** Bars start light, as `app.config.ts` says; once they were dark they must be told either way. */
let wasDark = false

export const showTheme: Chrome['showTheme'] = (theme) => {
  const isDark = theme === 'dark' || (theme === 'auto' && Taro.getSystemInfoSync().theme === 'dark')
  if (!isDark && !wasDark) return
  wasDark = true
  ignoreFailure(Taro.setNavigationBarColor({ frontColor: isDark ? '#ffffff' : '#000000', backgroundColor: isDark ? '#18211f' : '#ffffff' }))
  ignoreFailure(
    Taro.setTabBarStyle({
      color: isDark ? '#a9b9b4' : '#4b5b57',
      selectedColor: isDark ? '#62ccb8' : '#0b6a5c',
      backgroundColor: isDark ? '#18211f' : '#ffffff',
      borderStyle: 'black',
    }),
  )
}
