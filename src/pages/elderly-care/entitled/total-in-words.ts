import type { Judged } from '@/domain/entitlement/judge'
import { entitledSums } from '@/domain/entitlement/sums'
import type { Locale, LocalText } from '@/domain/locale/locale'
import { separator } from '@/domain/locale/separator'
import { formatMoney } from '@/domain/money/money'
import type { KnownScheme } from '../schemes-on'
import type { SayEntitled } from './locales'

/** What all these verdicts come to. It says no less than the list of the schemes below it: who gets a voucher is not told that nothing is sure. */
export function totalInWords(judged: readonly Judged<KnownScheme>[], text: (one: LocalText) => string, { t, locale }: { t: SayEntitled; locale: Locale }): string {
  const { month, year, isLeast } = entitledSums(judged)
  const sums = [...month.map((one) => t('ent.month', { amount: formatMoney(one, locale) })), ...year.map((one) => t('ent.year', { amount: formatMoney(one, locale) }))]
  const others = judged.filter(({ scheme, verdict }) => verdict.kind === 'yes' && !scheme.isCash).map(({ scheme }) => text(scheme.entry.value.name))
  const isSaid = (...kinds: Judged['verdict']['kind'][]) => judged.some(({ verdict }) => kinds.includes(verdict.kind))
  const list = others.join(separator(locale, 'names'))
  const cash = sums.length > 0 ? t(isLeast ? 'ent.total.least' : 'ent.total', { list: sums.join(separator(locale, 'words')) }) : isLeast ? t('ent.total.other') : undefined
  if (cash !== undefined) return others.length > 0 ? `${cash}${separator(locale, 'sentences')}${t('ent.total.besides', { list })}` : cash
  if (others.length > 0) return t('ent.total.kind', { list })
  if (isSaid('depends', 'open', 'instead')) return t('ent.total.perhaps')
  return t(isSaid('unknown') ? 'ent.total.unknown' : 'ent.total.none')
}
