import type { Locale } from '@/domain/locale/locale'

export type Messages<Key extends string> = Record<Locale, Record<Key, string>>

/** Binds the four files of a folder together; a key that one lacks does not compile. `zh-Hans` names the keys. */
export function defineMessages<Reference extends Record<string, string>>(messages: { 'zh-Hans': Reference } & Record<
  Exclude<Locale, 'zh-Hans'>,
  Record<keyof Reference & string, string>
>): Messages<keyof Reference & string> {
  return messages
}
