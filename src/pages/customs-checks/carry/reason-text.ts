import type { Reason } from '@/domain/allowance/finding'
import type { LocalText, Locale } from '@/domain/locale/locale'
import { formatMoney } from '@/domain/money/money'
import { formatNumber } from '@/domain/number/number'
import { recordOf } from '@/domain/record/record'
import type { CarryKey } from './locales'

export interface Words {
  locale: Locale
  t: (key: CarryKey, values?: Record<string, string | number>) => string
  text: (text: LocalText) => string
}

/** A reason as a sentence. */
export function reasonText(reason: Reason, { t, text, locale }: Words): string {
  if ('says' in reason) return text(reason.says)
  const values = Object.entries(reason.values ?? {}).map(([name, value]): [string, string] => [name, typeof value === 'number' ? formatNumber(value, locale) : formatMoney(value, locale)])
  return t(`carry.why.${reason.key}` as CarryKey, recordOf(values))
}
