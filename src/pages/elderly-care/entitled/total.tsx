import type { Judged } from '@/domain/entitlement/judge'
import { entitledSums } from '@/domain/entitlement/sums'
import { separator } from '@/domain/locale/separator'
import { formatMoney } from '@/domain/money/money'
import { useI18n } from '@/i18n'
import { Notice } from '@/ui'
import { entitledMessages } from './locales'

/** What one surely gets, a month and a year. */
export function Total({ judged }: { judged: readonly Judged[] }) {
  const { t, locale } = useI18n(entitledMessages)
  const { month, year, isLeast } = entitledSums(judged)
  const list = [...month.map((one) => t('ent.month', { amount: formatMoney(one, locale) })), ...year.map((one) => t('ent.year', { amount: formatMoney(one, locale) }))]
  if (list.length === 0) return <Notice id="total">{t(isLeast ? 'ent.total.other' : 'ent.total.none')}</Notice>
  return <Notice id="total">{t(isLeast ? 'ent.total.least' : 'ent.total', { list: list.join(separator(locale, 'words')) })}</Notice>
}
