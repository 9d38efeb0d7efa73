import type { Stay } from '@/domain/stay/stays'
import { firstFullYear, lastDayToLeave, sixYearRow, type RowYear } from '@/domain/tax-day/outlook'
import { sixYears, taxYear, type SixYears as Verdict } from '@/domain/tax-day/six-years'
import { formatDay, type CivilDate } from '@/domain/time/civil'
import { useI18n } from '@/i18n'
import { Box, Icon, Notice, Section, Table, type IconName } from '@/ui'
import { daysMessages, type SayDays } from './locales'
import { yearOf, type TaxRules } from './tax-rules'

const SIGNS: Record<RowYear['state'], IconName> = { counts: 'check', days: 'clear', absence: 'clear', unknown: 'info', early: 'time', running: 'days' }

/** The six years before a year as a row of blocks, what they mean, and what starts the count again. */
export function SixYears({ stays, today, year, rules }: { stays: readonly Stay[]; today: CivilDate; year: number; rules: TaxRules }) {
  const { t, locale } = useI18n(daysMessages)
  const rule = rules.six.value
  // Days that nobody noted are no days spent elsewhere.
  if (stays.length === 0)
    return (
      <Section id="six" title={t('days.six')}>
        <Notice id="tax-six">{t('days.six.empty', { years: rule.years })}</Notice>
      </Section>
    )
  const known = (one: number) => taxYear(stays, one, today, rules.day.value)
  const row = sixYearRow(rule, year, today, known)
  const isNow = year === yearOf(today)
  const first = isNow ? firstFullYear(rule, row) : undefined
  const leave = lastDayToLeave(today, rule)
  const awayNow = known(yearOf(today))
  const isReset = awayNow.isWhole && awayNow.longestAway > rule.absenceOverDays
  const daysOf = ({ days, isWhole }: RowYear) => (isWhole ? String(days) : t('days.tax.least', { days }))
  return (
    <>
      <Section id="six" title={t('days.six')}>
        <Box className="stack">
          <Box className="six-row" role="list" label={t('days.row', { year })}>
            {row.map((one) => (
              <Box key={one.year} id={`six-${one.year}`} className={`six-year is-${one.state}`} role="listitem">
                <Icon name={SIGNS[one.state]} className="six-sign" />
                <Box className="six-number">{one.year}</Box>
                <Box className="six-words">{t(`days.state.${one.state}`)}</Box>
              </Box>
            ))}
          </Box>
          <Notice id="tax-six">{verdictWords(sixYears(rule, year, known), t, rule.years)}</Notice>
          {isNow && <Box id="six-first">{first === undefined ? t('days.firstUnknown') : t('days.first', { year: first })}</Box>}
          <Table
            id="tax-years"
            caption={t('days.tax.table')}
            columns={[
              { id: 'year', title: t('days.tax.year') },
              { id: 'days', title: t('days.tax.residence'), isNumber: true },
              { id: 'away', title: t('days.tax.away'), isNumber: true },
            ]}
            rows={[...row].reverse().map((one) => ({ id: String(one.year), cells: [String(one.year), daysOf(one), one.isWhole ? String(one.longestAway) : t('days.tax.unknown')] }))}
          />
        </Box>
      </Section>
      {isNow && (
        <Section id="reset" title={t('days.reset')}>
          <Box className="stack">
            <Box>{t('days.resetHow', { days: rule.absenceOverDays })}</Box>
            <Box id="reset-by">
              {isReset ? t('days.resetDone', { days: awayNow.longestAway }) : leave ? t('days.resetBy', { date: formatDay(leave, locale) }) : t('days.resetLate', { days: rule.absenceOverDays })}
            </Box>
          </Box>
        </Section>
      )}
    </>
  )
}

function verdictWords(six: Verdict, t: SayDays, years: number): string {
  switch (six.kind) {
    case 'too-early':
      return t('days.six.tooEarly', { years, from: six.from })
    case 'broken':
      return t(six.by === 'days' ? 'days.six.days' : 'days.six.absence', { years, year: six.year })
    case 'unknown':
      return t('days.six.unknown', { years, list: six.years.join(', ') })
    case 'all-income':
      return t('days.six.all', { years })
    case 'not-resident':
      return t('days.six.notResident', { years })
  }
}
