import type { Range } from '@/domain/elderly-cost/cost'
import type { RegionCurrency } from '@/domain/money/currency'
import { formatMoney } from '@/domain/money/money'
import { useI18n } from '@/i18n'
import { costMessages } from './locales'

/** In whole units: of a month in a home, cents tell nothing. */
const whole = (minor: number) => Math.round(minor / 100) * 100 || 0

/** Amounts as one reads them: one amount, or from one to the other. */
export function useMoneyWords(): (range: Range, currency: RegionCurrency) => string {
  const { t, locale } = useI18n(costMessages)
  return ({ least, most }, currency) => {
    const [from, to] = [whole(least), whole(most)].map((minor) => formatMoney({ minor, currency }, locale))
    return from === to ? from! : t('cost.fromTo', { from: from!, to: to! })
  }
}
