import type { LocalText } from '../locale/locale'

/** The one place that names the app. */
export const APP_NAME: LocalText = {
  'zh-Hans': '湾事通 Bay Affairs',
  'zh-Hant': '灣事通 Bay Affairs',
  en: 'Bay Affairs 湾事通',
  pt: 'Bay Affairs 湾事通',
}

/** As in package.json; `tools/check` compares them. */
export const APP_VERSION = '0.1.0'
