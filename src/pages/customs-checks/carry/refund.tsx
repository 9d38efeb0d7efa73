import { useState } from 'react'
import { refundOf } from '@/domain/allowance/refund'
import { entriesOn, factOn, type FactEntry } from '@/domain/fact/fact'
import { formatMoney, parseMoney } from '@/domain/money/money'
import { typedMoney } from '@/domain/money/typed-money'
import { decimalMark } from '@/domain/number/typed-number'
import type { CivilDate } from '@/domain/time/civil'
import { refundFacts } from '@/facts/customs/allowances'
import { useI18n } from '@/i18n'
import { Box, Button, Card, MoneyField, Question, Section } from '@/ui'
import { SourceNote } from '../../source-note'
import { carryMessages } from './locales'

/** Departure tax refund (离境退税): what comes back of goods that leave the mainland, and how. */
export function Refund({ day }: { day: CivilDate }) {
  const { t, text, locale } = useI18n(carryMessages)
  const [isOpen, setOpen] = useState(false)
  const [bought, setBought] = useState('')
  const [vat, setVat] = useState('13')
  const threshold = factOn(refundFacts.threshold, day)
  const cash = factOn(refundFacts.cash, day)
  const rates = factOn(refundFacts.rates, day)
  if (!threshold.ok || !cash.ok || !rates.ok) return null

  const min = formatMoney(parseMoney(threshold.fact.value.min, 'CNY'), locale)
  if (!isOpen) {
    return (
      <Section id="refund" title={t('carry.refund.title')}>
        <Box className="carry-lead">{t('carry.refund.who', { min })}</Box>
        <Button id="refund-open" onTap={() => setOpen(true)}>
          {t('carry.refund.open')}
        </Button>
      </Section>
    )
  }
  const typed = typedMoney(bought, 'CNY', decimalMark(locale))
  const refund = typed.ok ? refundOf(typed.money, Number(vat), { min: threshold.fact.value.min, cash: cash.fact.value.max, rates: rates.fact.value.rates }) : undefined
  const isWrong = !typed.ok && typed.reason !== 'empty'
  const notes = entriesOn([refundFacts.steps, refundFacts.instant, ...refundFacts.places], day)
  const others = entriesOn([refundFacts.who, refundFacts.days], day)
  const sources = new Map([threshold.fact, rates.fact, ...others, ...notes].map((entry: FactEntry<unknown>) => [entry.source.url, entry.source]))
  return (
    <Section id="refund" title={t('carry.refund.title')}>
      <Card>
        <Box className="carry-thing">
          <Box>{t('carry.refund.who', { min })}</Box>
          <MoneyField id="refund-bought" label={t('carry.refund.bought')} currency={t('carry.currency.CNY')} value={bought} error={isWrong ? t('carry.notANumber') : undefined} onText={setBought} />
          <Question
            id="refund-vat"
            label={t('carry.refund.vat')}
            hint={t('carry.refund.vatHint')}
            options={rates.fact.value.rates.map((rate) => ({ value: String(rate.vat), label: `${rate.vat}%` }))}
            chosen={vat}
            placeholder=""
            onChoose={setVat}
          />
          {refund && (
            <Box id="refund-result" className="carry-refund">
              {refund.ok ? t(refund.isCash ? 'carry.refund.cash' : 'carry.refund.bank', { sum: formatMoney(refund.net, locale) }) : t('carry.refund.below', { min })}
            </Box>
          )}
          {notes.map(({ value }) => value.says && <Box key={value.says.en} className="carry-reason">{text(value.says)}</Box>)}
        </Box>
        {[...sources].map(([url, source]) => (
          <SourceNote key={url} source={source} />
        ))}
      </Card>
    </Section>
  )
}
