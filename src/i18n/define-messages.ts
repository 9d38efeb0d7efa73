import { LOCALES, type Locale } from '@/domain/locale/locale'

const REFERENCE: Locale = 'zh-Hans'

export type Messages<Key extends string> = Record<Locale, Record<Key, string>>

/**
 * Binds the four files of a folder together; a key that one lacks does not compile. `zh-Hans` names the keys: in a bundle the
 * others may come without theirs, see `config/locales-loader`.
 */
export function defineMessages<Reference extends Record<string, string>>(messages: { 'zh-Hans': Reference } & Record<
  Exclude<Locale, 'zh-Hans'>,
  Record<keyof Reference & string, string>
>): Messages<keyof Reference & string> {
  const keys = Object.keys(messages[REFERENCE])
  const whole = (texts: Record<string, string> | string[]) => (Array.isArray(texts) ? Object.fromEntries(keys.map((key, at) => [key, texts[at]!])) : texts)
  return Object.fromEntries(LOCALES.map((locale) => [locale, whole(messages[locale])])) as Messages<keyof Reference & string>
}
