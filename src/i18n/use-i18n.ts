import { useMemo } from 'react'
import type { Locale, LocalText } from '@/domain/locale/locale'
import { useSettings } from '@/stores'
import type { Messages } from './define-messages'
import { format } from './format'
import { sharedMessages, type SharedKey } from './locales'

export interface I18n<Key extends string> {
  locale: Locale
  /** Text of the interface. */
  t: (key: Key | SharedKey, values?: Record<string, string | number>) => string
  /** Text of a record, in the person's language. */
  text: (text: LocalText) => string
}

type Words = Record<string, string>

/** Words by the messages they were made of: every row of a list asks for the same ones. */
const made = new WeakMap<object, Partial<Record<Locale, Words>>>()

function wordsOf(messages: Messages<string> | undefined, locale: Locale): Words {
  const key = messages ?? sharedMessages
  const known = made.get(key) ?? {}
  made.set(key, known)
  return (known[locale] ??= { ...sharedMessages[locale], ...messages?.[locale] })
}

/** Text in the person's language: the messages given, and the shared ones. */
export function useI18n<Key extends string = never>(messages?: Messages<Key>): I18n<Key> {
  const locale = useSettings((settings) => settings.locale)
  return useMemo(() => {
    const words = wordsOf(messages, locale)
    return { locale, t: (key, values) => format(words[key] ?? key, values), text: (text) => text[locale] }
  }, [locale, messages])
}
