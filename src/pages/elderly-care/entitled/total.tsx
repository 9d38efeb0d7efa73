import type { Judged } from '@/domain/entitlement/judge'
import { useI18n } from '@/i18n'
import { Notice } from '@/ui'
import type { KnownScheme } from '../schemes-on'
import { entitledMessages } from './locales'
import { totalInWords } from './total-in-words'

/** What one surely gets: money a month and a year, and what is no money. */
export function Total({ judged }: { judged: readonly Judged<KnownScheme>[] }) {
  const { t, text, locale } = useI18n(entitledMessages)
  return <Notice id="total">{totalInWords(judged, text, { t, locale })}</Notice>
}
