import { useMemo } from 'react'
import type { Locale, LocalText } from '@/domain/locale/locale'
import { useSettings } from '@/stores'
import type { Messages } from './define-messages'
import { format } from './format'
import { sharedMessages, type SharedKey } from './locales'
import { unbroken } from './unbroken'

export interface I18n<Key extends string> {
  locale: Locale
  /** Text of the interface, with numbers that no line breaks. */
  t: (key: Key | SharedKey, values?: Record<string, string | number>) => string
  /** Text of a record, in the person's language, with numbers that no line breaks. */
  text: (text: LocalText) => string
}

/** Text in the person's language: the messages given, and the shared ones. */
export function useI18n<Key extends string = never>(messages?: Messages<Key>): I18n<Key> {
  const locale = useSettings((settings) => settings.locale)
  return useMemo(() => {
    // Looked up in both: put together they would be copied for every component that speaks.
    const shared: Record<string, string> = sharedMessages[locale]
    const own: Record<string, string> | undefined = messages?.[locale]
    return { locale, t: (key, values) => unbroken(format(own?.[key] ?? shared[key] ?? key, values)), text: (text) => unbroken(text[locale]) }
  }, [locale, messages])
}
