import { useState } from 'react'
import type { RegionCurrency } from '@/domain/money/currency'
import { typedMoney } from '@/domain/money/typed-money'
import { formatNumber, formatUnits } from '@/domain/number/number'
import { decimalMark } from '@/domain/number/typed-number'
import { useI18n } from '@/i18n'
import { MoneyField } from '@/ui'

interface AmountFieldProps {
  id: string
  label: string
  hint?: string
  currency: RegionCurrency
  /** The money in words. */
  unit: string
  /** What stands in the field at first. */
  minor: number | undefined
  /** What is more is a slip of the finger. */
  mostMinor: number
  noNumber: string
  tooLarge: string
  /** As an address holds it: `15000.50`; nothing where it is none. */
  onAmount: (amount: string | undefined) => void
}

/** An amount that is typed: what was typed stays as it is, and counts where it can be read. */
export function AmountField({ currency, unit, minor, mostMinor, noNumber, tooLarge, onAmount, ...field }: AmountFieldProps) {
  const { locale } = useI18n()
  const [value, setValue] = useState(() => (minor === undefined ? '' : minor % 100 === 0 ? formatNumber(Math.floor(minor / 100), locale) : formatUnits(minor, 2, locale)))
  const read = (text: string) => {
    const typed = typedMoney(text, currency, decimalMark(locale))
    if (!typed.ok) return typed.reason
    return typed.money.minor > mostMinor ? 'too-large' : typed.money
  }
  const found = read(value)
  const problem = typeof found === 'string' && found !== 'empty' ? found : undefined
  return (
    <MoneyField
      {...field}
      currency={unit}
      error={problem && (problem === 'too-large' ? tooLarge : noNumber)}
      value={value}
      onText={(text) => {
        setValue(text)
        const now = read(text)
        onAmount(typeof now === 'string' ? undefined : formatUnits(now.minor, 2, 'en').replace(/,|\.00$/g, ''))
      }}
    />
  )
}
