import { monthsForPension, type PensionMonths } from '@/domain/contribution/pension-years'
import type { FactEntry } from '@/domain/fact/fact'
import { decimalMark, typedNumber } from '@/domain/number/typed-number'
import type { Advice } from '@/facts/jobs/social-insurance'
import { useI18n } from '@/i18n'
import { Box, Notice, NumberField, Section } from '@/ui'
import { AdviceRows } from './advice'
import { insuranceMessages } from './locales'

/** The rule holds from 2025; who reaches the age later than this is not born. */
const [FIRST, LAST] = [2025, 2090]

interface PensionYearsProps {
  months: PensionMonths
  advice: readonly FactEntry<Advice>[]
  year: string
  onYear: (text: string) => void
}

/** How long one must contribute for a monthly pension, by the year one reaches the age for it. */
export function PensionYears({ months: rule, advice, year: text, onYear }: PensionYearsProps) {
  const { t, locale } = useI18n(insuranceMessages)
  const typed = typedNumber(text, { mark: decimalMark(locale), min: FIRST, max: LAST })
  const needed = typed.ok ? monthsForPension(rule, typed.number) : undefined
  const [years, months] = needed === undefined ? [0, 0] : [Math.floor(needed / 12), needed % 12]
  return (
    <Section id="topic-pension" title={t('insurance.topic.pension')}>
      <Box className="stack">
        <NumberField
          id="year"
          label={t('insurance.year')}
          value={text}
          error={text !== '' && !typed.ok ? t('insurance.yearWrong', { from: FIRST, to: LAST }) : undefined}
          onText={onYear}
        />
        <Box isLive>{needed !== undefined && <Notice id="pension-years">{months === 0 ? t('insurance.years', { years }) : t('insurance.yearsMonths', { years, months })}</Notice>}</Box>
        <AdviceRows entries={advice} />
      </Box>
    </Section>
  )
}
