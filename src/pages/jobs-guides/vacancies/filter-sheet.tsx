import { useState } from 'react'
import { decimalMark } from '@/domain/number/typed-number'
import { typedMoney } from '@/domain/money/typed-money'
import type { FilterId, Filters } from '@/domain/vacancy/filters'
import { ASKED_CURRENCIES, type AskedCurrency } from '@/domain/vacancy/pay'
import { LANGUAGES, PERMITS } from '@/domain/vacancy/vacancy'
import { useI18n } from '@/i18n'
import { useSettings } from '@/stores'
import { Box, Button, Buttons, ChoiceField, MoneyField, SegmentedControl, Sheet } from '@/ui'
import { vacancyMessages } from './locales'

export interface FilterProps {
  filters: Filters
  /** Several at once; nothing for one takes it back. */
  onChange: (given: Partial<Record<FilterId, string | undefined>>) => void
}

const ANY = 'any'
/** What the gateway takes. */
const MOST = 10_000_000

/** In what one thinks of pay, as long as one has not said so. */
function likelyCurrency(who: readonly string[]): AskedCurrency {
  return who.includes('macao') ? 'MOP' : who.includes('mainland') ? 'CNY' : 'HKD'
}

/** Pay, language and permit. Nothing counts until it is asked to. */
export function FilterSheet({ filters, onChange, onClose }: FilterProps & { onClose: () => void }) {
  const { t, locale } = useI18n(vacancyMessages)
  const who = useSettings((settings) => settings.who)
  const [currency, setCurrency] = useState<AskedCurrency>(filters.currency ?? likelyCurrency(who))
  const [from, setFrom] = useState(String(filters.from ?? ''))
  const [to, setTo] = useState(String(filters.to ?? ''))
  const [language, setLanguage] = useState(filters.language)
  const [permit, setPermit] = useState(filters.permit)

  const units = (text: string): number | 'wrong' | undefined => {
    if (text.trim() === '') return undefined
    const typed = typedMoney(text, currency, decimalMark(locale))
    if (!typed.ok || typed.money.minor % 100 !== 0) return 'wrong'
    const whole = Math.floor(typed.money.minor / 100)
    return whole <= MOST ? whole : 'wrong'
  }
  const [least, most] = [units(from), units(to)]
  const isTurned = typeof least === 'number' && typeof most === 'number' && least > most
  const isWrong = least === 'wrong' || most === 'wrong' || isTurned
  const show = () => {
    if (isWrong) return
    const asksPay = least !== undefined || most !== undefined
    onChange({ currency: asksPay ? currency : undefined, from: least === undefined ? undefined : String(least), to: most === undefined ? undefined : String(most), language, permit })
    onClose()
  }
  const clear = () => {
    onChange({ currency: undefined, from: undefined, to: undefined, language: undefined, permit: undefined })
    onClose()
  }
  const wrong = (units: number | 'wrong' | undefined) => (units === 'wrong' ? t('vacancies.notANumber') : undefined)

  return (
    <Sheet
      id="filters"
      title={t('vacancies.more')}
      closeLabel={t('nav.close')}
      onClose={onClose}
      foot={
        <Buttons>
          <Button id="filters-done" kind="main" onTap={show}>
            {t('vacancies.done')}
          </Button>
          <Button id="filters-clear" onTap={clear}>
            {t('vacancies.clear')}
          </Button>
        </Buttons>
      }
    >
      <Box className="stack">
        <SegmentedControl id="currency" label={t('vacancies.currency')} choices={ASKED_CURRENCIES.map((value) => ({ value, label: t(`vacancies.currency.${value}`) }))} chosen={currency} onChoose={setCurrency} />
        <MoneyField id="from" label={t('vacancies.from')} currency={t(`vacancies.currency.${currency}`)} value={from} error={wrong(least)} onText={setFrom} onSubmit={show} />
        <MoneyField id="to" label={t('vacancies.to')} currency={t(`vacancies.currency.${currency}`)} value={to} error={wrong(most) ?? (isTurned ? t('vacancies.turned') : undefined)} onText={setTo} onSubmit={show} />
        <ChoiceField
          id="language"
          label={t('vacancies.language')}
          placeholder={t('vacancies.any')}
          choices={[{ value: ANY, label: t('vacancies.any') }, ...LANGUAGES.map((value) => ({ value, label: t(`vacancies.language.${value}`) }))]}
          chosen={language ?? ANY}
          onChoose={(value) => setLanguage(LANGUAGES.find((one) => one === value))}
        />
        <ChoiceField
          id="permit"
          label={t('vacancies.permit')}
          placeholder={t('vacancies.any')}
          choices={[{ value: ANY, label: t('vacancies.any') }, ...PERMITS.map((value) => ({ value, label: t(`vacancies.permit.${value}`) }))]}
          chosen={permit ?? ANY}
          onChoose={(value) => setPermit(PERMITS.find((one) => one === value))}
        />
      </Box>
    </Sheet>
  )
}
