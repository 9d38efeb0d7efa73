import { useState } from 'react'
import type { RegionCurrency } from '@/domain/money/currency'
import { typedMoney } from '@/domain/money/typed-money'
import { formatNumber, formatUnits } from '@/domain/number/number'
import { decimalMark } from '@/domain/number/typed-number'
import { useI18n } from '@/i18n'
import { MoneyField } from '@/ui'
import { motorMessages } from './locales'
import { MOST_MINOR } from './question'

interface SumProps {
  id: string
  label: string
  currency: RegionCurrency
  minor: number
  /** As an address holds it: `15000.50`. What cannot be read counts as nothing lost. */
  onSum: (sum: string) => void
}

/** A loss that is typed: what was typed stays as it is, and counts where it can be read. */
export function Sum({ id, label, currency, minor, onSum }: SumProps) {
  const { t, locale } = useI18n(motorMessages)
  const [value, setValue] = useState(() => (minor % 100 === 0 ? formatNumber(minor / 100, locale) : formatUnits(minor, 2, locale)))
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
      currency={t(`motor.money.${currency}`)}
      error={problem && t(problem === 'too-large' ? 'motor.tooLarge' : 'motor.noNumber')}
      value={value}
      onText={(text) => {
        setValue(text)
        const now = read(text)
        onSum(typeof now === 'string' ? '0' : formatUnits(now.minor, 2, 'en').replace(/,|\.00$/g, ''))
      }}
    />
  )
}
