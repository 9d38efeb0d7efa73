/** Languages of the app as BCP 47 tags. `zh-Hans` is the reference; adding one makes the compiler list all that is missing. */
export const LOCALES = ['zh-Hans', 'zh-Hant', 'en', 'pt'] as const

export type Locale = (typeof LOCALES)[number]

/** The same text in every language. */
export type LocalText = Record<Locale, string>

/** Each language's own name, as a language menu shows it. */
export const LOCALE_NAMES: LocalText = {
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  en: 'English',
  pt: 'Português',
}

/** The same, where four must stand side by side on a phone. */
export const LOCALE_SHORT_NAMES: LocalText = { ...LOCALE_NAMES, 'zh-Hans': '简体', 'zh-Hant': '繁體' }

/** The language in use, where there is room for a sign only. */
export const LOCALE_SIGNS: LocalText = { 'zh-Hans': '简', 'zh-Hant': '繁', en: 'EN', pt: 'PT' }

/**
 * The language to propose for what a phone reports, such as `zh_HK`, `zh-CN`, `en-GB` or `pt-PT`.
 *
 * WeChat writes `zh_TW` and Alipay `zh-Hant`; the script is read first, then the place. Anything else is English,
 * because a visitor whose language is missing is likelier to read it than Chinese.
 */
export function proposeLocale(reported: string | undefined): Locale {
  const tag = (reported ?? '').toLowerCase().replace(/_/g, '-')
  if (tag.startsWith('zh')) return /hant/.test(tag) || (/-(hk|mo|tw)\b/.test(tag) && !/hans/.test(tag)) ? 'zh-Hant' : 'zh-Hans'
  return tag.startsWith('pt') ? 'pt' : 'en'
}
