import { useState } from 'react'
import type { RegionCurrency } from '@/domain/money/currency'
import { typedMoney } from '@/domain/money/typed-money'
import { formatNumber, formatUnits } from '@/domain/number/number'
import { decimalMark } from '@/domain/number/typed-number'
import { useI18n } from '@/i18n'
import { MoneyField } from '@/ui'
import { costMessages } from './locales'
import { MOST_MINOR, type AmountId } from './question'

interface AmountProps {
  id: AmountId
  label: string
  hint?: string
  currency: RegionCurrency
  minor: number | undefined
  /** As an address holds it: `1200.50`; nothing where it is none. */
  onAmount: (amount: string | undefined) => void
}

/** An amount that is typed: it stays as it was typed, and counts where it can be read. */
export function Amount({ id, label, hint, currency, minor, onAmount }: AmountProps) {
  const { t, locale } = useI18n(costMessages)
  const [value, setValue] = useState(() => (minor === undefined ? '' : minor % 100 === 0 ? formatNumber(minor / 100, locale) : formatUnits(minor, 2, locale)))
  const read = (text: string) => {
    const typed = typedMoney(text, currency, decimalMark(locale))
    if (!typed.ok) return typed.reason
    return typed.money.minor > MOST_MINOR ? 'too-large' : typed.money
  }
  const found = read(value)
  const problem = typeof found === 'string' && found !== 'empty' ? found : undefined
  return (
    <MoneyField
      id={id}
      label={label}
      hint={hint}
      currency={t(`cost.money.${currency}`)}
      error={problem && t(problem === 'too-large' ? 'cost.tooLarge' : 'cost.noNumber')}
      value={value}
      onText={(text) => {
        setValue(text)
        const now = read(text)
        onAmount(typeof now === 'string' ? undefined : formatUnits(now.minor, 2, 'en').replace(/,|\.00$/g, ''))
      }}
    />
  )
}
