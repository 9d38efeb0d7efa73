import type { LocalText } from '../locale/locale'

/** The one place that names the app. Where it breaks, it breaks between its two names. */
export const APP_NAME: LocalText = {
  'zh-Hans': '湾事通 Bay\u00a0Affairs',
  'zh-Hant': '灣事通 Bay\u00a0Affairs',
  en: 'Bay\u00a0Affairs 湾事通',
  pt: 'Bay\u00a0Affairs 湾事通',
}

/** As in package.json; `tools/check` compares them. */
export const APP_VERSION = '0.1.0'
