import type { RegionCurrency } from '@/domain/money/currency'
import { useI18n } from '@/i18n'
import { AmountField } from '../../amount-field'
import { motorMessages } from './locales'
import { MOST_MINOR } from './question'

interface SumProps {
  id: string
  label: string
  currency: RegionCurrency
  minor: number
  /** What cannot be read counts as nothing lost. */
  onSum: (sum: string) => void
}

/** A loss. */
export function Sum({ onSum, ...props }: SumProps) {
  const { t } = useI18n(motorMessages)
  return <AmountField {...props} unit={t(`motor.money.${props.currency}`)} mostMinor={MOST_MINOR} noNumber={t('motor.noNumber')} tooLarge={t('motor.tooLarge')} onAmount={(amount) => onSum(amount ?? '0')} />
}
