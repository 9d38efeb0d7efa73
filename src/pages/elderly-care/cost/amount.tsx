import type { RegionCurrency } from '@/domain/money/currency'
import { useI18n } from '@/i18n'
import { AmountField } from '../../amount-field'
import { costMessages } from './locales'
import { MOST_MINOR, type AmountId } from './question'

interface AmountProps {
  id: AmountId
  label: string
  hint?: string
  currency: RegionCurrency
  minor: number | undefined
  onAmount: (amount: string | undefined) => void
}

/** What something costs, or what comes in. */
export function Amount(props: AmountProps) {
  const { t } = useI18n(costMessages)
  return <AmountField {...props} unit={t(`cost.money.${props.currency}`)} mostMinor={MOST_MINOR} noNumber={t('cost.noNumber')} tooLarge={t('cost.tooLarge')} />
}
