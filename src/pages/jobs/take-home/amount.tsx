import { useState } from 'react'
import type { RegionCurrency } from '@/domain/money/currency'
import { typedMoney } from '@/domain/money/typed-money'
import { formatNumber, formatUnits } from '@/domain/number/number'
import { decimalMark } from '@/domain/number/typed-number'
import { MOST_MINOR } from '@/domain/tax/exact'
import { useI18n } from '@/i18n'
import { MoneyField } from '@/ui'
import { takeHomeMessages } from './locales'

interface AmountProps {
  id: string
  label: string
  hint?: string
  currency: RegionCurrency
  minor: number | undefined
  /** As an address holds it: `15000.50`; nothing where it is none. */
  onAmount: (amount: string | undefined) => void
}

/** Pay that is typed: what was typed stays as it is, and counts where it can be read. */
export function Amount({ id, label, hint, currency, minor, onAmount }: AmountProps) {
  const { t, locale } = useI18n(takeHomeMessages)
  const [value, setValue] = useState(() => (!minor ? '' : minor % 100 === 0 ? formatNumber(minor / 100, locale) : formatUnits(minor, 2, locale)))
  const read = (text: string) => {
    const typed = typedMoney(text, currency, decimalMark(locale))
    if (!typed.ok) return typed.reason
    return typed.money.minor * 12 > MOST_MINOR ? 'too-large' : typed.money
  }
  const found = read(value)
  const problem = typeof found === 'string' && found !== 'empty' ? found : undefined
  return (
    <MoneyField
      id={id}
      label={label}
      hint={hint}
      currency={t(`keep.money.${currency}`)}
      error={problem && t(problem === 'too-large' ? 'keep.tooLarge' : 'keep.noNumber')}
      value={value}
      onText={(text) => {
        setValue(text)
        const now = read(text)
        onAmount(typeof now === 'string' ? undefined : formatUnits(now.minor, 2, 'en').replace(/,|\.00$/g, ''))
      }}
    />
  )
}
