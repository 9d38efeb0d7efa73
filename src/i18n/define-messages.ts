import { LOCALES, type Locale } from '@/domain/locale/locale'
import { recordOf } from '@/domain/record/record'

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
  const whole = (texts: Record<string, string> | string[]) => (Array.isArray(texts) ? recordOf(keys.map((key, at) => [key, texts[at]!])) : texts)
  // Put together when it is read: of four languages one is.
  const bound = {} as Messages<keyof Reference & string>
  for (const locale of LOCALES) {
    let read: Record<string, string> | undefined
    Object.defineProperty(bound, locale, { enumerable: true, get: () => (read ??= whole(messages[locale])) })
  }
  return bound
}
