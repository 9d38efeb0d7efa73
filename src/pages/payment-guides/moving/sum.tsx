import type { Currency, Money } from '@/domain/money/money'
import { typedMoney } from '@/domain/money/typed-money'
import { decimalMark, type DecimalMark } from '@/domain/number/typed-number'
import type { Route } from '@/domain/remittance/purpose'
import { useI18n } from '@/i18n'
import { Box, Choices, MoneyField } from '@/ui'
import { movingMessages } from './locales'

export const CURRENCIES = ['HKD', 'MOP', 'CNY', 'USD'] as const
export const OFTEN = ['once', 'monthly'] as const
export type Often = (typeof OFTEN)[number]

/** Fifty million, in hundredths: in any currency it is still counted exactly. */
const MOST_TYPED = 5_000_000_000

/** What one most likely counts in: the money of where one sends from. */
export const currencyOf = (route: Route): Currency => (route.startsWith('hong-kong') ? 'HKD' : route.startsWith('macao') ? 'MOP' : 'CNY')

/** What was typed as an amount; nothing where it is none, or nothing at all. */
export function amountOf(text: string, currency: Currency, mark: DecimalMark, least = 1): Money | undefined {
  const typed = typedMoney(text, currency, mark)
  return typed.ok && typed.money.minor >= least && typed.money.minor <= MOST_TYPED ? typed.money : undefined
}

const SIGNS: Record<Currency, string> = { HKD: 'HK$', MOP: 'MOP', CNY: 'RMB', USD: 'US$' }

interface SumProps {
  amount: string
  currency: Currency
  often: Often
  onAnswer: (id: 'amount' | 'currency' | 'often', value: string) => void
}

/** How much, in which money, and whether every month. */
export function Sum({ amount, currency, often, onAnswer }: SumProps) {
  const { t, locale } = useI18n(movingMessages)
  const isWrong = amount !== '' && !amountOf(amount, currency, decimalMark(locale))
  return (
    <Box className="stack">
      <MoneyField
        id="amount"
        label={t('moving.amount')}
        hint={t('moving.amount.hint')}
        currency={SIGNS[currency]}
        value={amount}
        error={isWrong ? t('moving.amount.wrong') : undefined}
        onText={(text) => onAnswer('amount', text)}
      />
      <Choices id="currency" label={t('moving.currency')} choices={CURRENCIES.map((value) => ({ value, label: t(`moving.currency.${value}`) }))} chosen={[currency]} onChoose={(value) => onAnswer('currency', value)} />
      <Choices id="often" label={t('moving.often')} choices={OFTEN.map((value) => ({ value, label: t(`moving.often.${value}`) }))} chosen={[often]} onChoose={(value) => onAnswer('often', value)} />
    </Box>
  )
}

/** What was sent this year before, in the money of a yearly limit. */
export function Used({ used, currency, onText }: { used: string; currency: Currency; onText: (text: string) => void }) {
  const { t, locale } = useI18n(movingMessages)
  const isWrong = used !== '' && !amountOf(used, currency, decimalMark(locale), 0)
  return <MoneyField id="used" label={t('moving.used')} currency={SIGNS[currency]} value={used} error={isWrong ? t('moving.amount.wrong') : undefined} onText={onText} />
}
