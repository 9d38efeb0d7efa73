import type { RegionCurrency } from '@/domain/money/currency'
import { MOST_MINOR } from '@/domain/tax/exact'
import { useI18n } from '@/i18n'
import { AmountField } from '../../amount-field'
import { takeHomeMessages } from './locales'

/** A month's: twelve of them are reckoned with. */
const MOST_A_MONTH = Math.floor(MOST_MINOR / 12)

interface AmountProps {
  id: string
  label: string
  hint?: string
  currency: RegionCurrency
  minor: number | undefined
  onAmount: (amount: string | undefined) => void
}

/** Pay; none and nothing are an empty field. */
export function Amount({ minor, ...props }: AmountProps) {
  const { t } = useI18n(takeHomeMessages)
  return <AmountField {...props} minor={minor || undefined} unit={t(`keep.money.${props.currency}`)} mostMinor={MOST_A_MONTH} noNumber={t('keep.noNumber')} tooLarge={t('keep.tooLarge')} />
}
