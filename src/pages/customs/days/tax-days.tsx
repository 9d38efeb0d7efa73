import { factOn, type FactEntry } from '@/domain/fact/fact'
import { daysIn } from '@/domain/stay/presence'
import type { Stay } from '@/domain/stay/stays'
import { mostPresence } from '@/domain/tax-day/presence'
import { dayReached, lastOf, residenceDays } from '@/domain/tax-day/residence'
import { sixYears, taxYear, type SixYears } from '@/domain/tax-day/six-years'
import { civilDate, formatDay, type CivilDate } from '@/domain/time/civil'
import { contactNamed } from '@/facts/customs/contacts'
import { arrangementWithMacao, presence, presenceDay, sixYears as sixYearFact, taxDay, taxResident } from '@/facts/customs/stays'
import { useI18n, type I18n } from '@/i18n'
import { Box, Notice, Progress, Section, Stepper, Table } from '@/ui'
import { AskHere } from '../../ask-here'
import { daysMessages } from './locales'

const macaoFinance = contactNamed('macao-finance')

type Key = keyof (typeof daysMessages)['en']

const yearOf = (day: CivilDate) => Number(day.slice(0, 4))

/** The day whose rules count: the last of the year, or today. */
const ruleDay = (year: number, today: CivilDate): CivilDate => (lastOf(year) < today ? lastOf(year) : today)

/** Facts that the tax days of a year are counted by, where there are any of that time. */
function rulesOfYear(year: number, today: CivilDate) {
  const day = ruleDay(year, today)
  const [dayRule, resident, six] = [factOn(taxDay, day), factOn(taxResident, day), factOn(sixYearFact, day)]
  const [present, presentDay] = [factOn(presence, day), factOn(presenceDay, day)]
  return dayRule.ok && resident.ok && six.ok && present.ok && presentDay.ok
    ? { day: dayRule.fact, resident: resident.fact, six: six.fact, presence: present.fact, presenceDay: presentDay.fact }
    : undefined
}

export function taxEntries(year: number, today: CivilDate): FactEntry<unknown>[] {
  const rules = rulesOfYear(year, today)
  if (!rules) return []
  const [macao, contact] = [factOn(arrangementWithMacao, ruleDay(year, today)), factOn(macaoFinance, today)]
  return [...Object.values(rules), ...(macao.ok ? [macao.fact] : []), ...(contact.ok ? [contact.fact] : [])]
}

/** Days of a year that count for the Mainland's income tax, in the two ways of counting, and the six-year rule. */
export function TaxDays({ stays, today, year, onYear }: { stays: readonly Stay[]; today: CivilDate; year: number; onYear: (year: number) => void }) {
  const { t, locale } = useI18n(daysMessages)
  const rules = rulesOfYear(year, today)
  const first = stays[0] ? yearOf((stays[0].from ?? stays[0].to)!.day) : year
  const stepper = (
    <Stepper
      id="tax-year"
      label={t('days.tax.year')}
      value={year}
      min={Math.min(first, year)}
      max={yearOf(today)}
      shown={String(year)}
      fewerLabel={t('days.tax.before')}
      moreLabel={t('days.tax.after')}
      onValue={onYear}
    />
  )
  if (!rules) {
    return (
      <Section id="tax" title={t('days.tax')}>
        {stepper}
        <Notice id="tax-unknown">{t('days.tax.notKnown', { year })}</Notice>
      </Section>
    )
  }
  const rule = rules.day.value
  const { days: wanted } = rules.resident.value
  const { days, isUnsure } = residenceDays(stays, year, today, rule)
  const reached = year === yearOf(today) ? dayReached(stays, wanted, today, rule) : undefined
  const most = mostPresence(daysIn(stays, 'mainland', 'any', today), year, rules.presence.value.withinMonths)
  const mostDays = rules.presence.value.mostDays
  const six = sixYears(rules.six.value, year, (one) => taxYear(stays, one, today, rule))
  const years = Array.from({ length: Math.min(7, year - first + 1) }, (_, index) => taxYear(stays, year - index, today, rule))
  return (
    <Section id="tax" title={t('days.tax')}>
      <Box className="stack">
        {stepper}
        <Progress id="tax-residence" label={t('days.tax.residence')} text={t('days.of', { days, all: wanted })} part={days / wanted} />
        <Box>{t(days >= wanted ? 'days.tax.resident' : 'days.tax.notResident', { days: wanted, left: wanted - days })}</Box>
        {reached && <Box id="tax-reached">{t('days.tax.reached', { days: wanted, date: formatDay(reached, locale) })}</Box>}
        {isUnsure && <Notice kind="caution">{t('days.tax.unsure')}</Notice>}
        <Progress
          id="tax-presence"
          label={t('days.tax.presence')}
          text={t('days.of', { days: most?.days ?? 0, all: mostDays })}
          part={(most?.days ?? 0) / mostDays}
        />
        {most && <Box>{t('days.tax.period', { from: formatDay(most.from, locale), to: formatDay(most.to, locale) })}</Box>}
        <Box>{t('days.tax.exempt', { days: mostDays })}</Box>
        <MacaoArrangement day={ruleDay(year, today)} />
        <Notice id="tax-six">{sixWords(six, t, rules.six.value.years)}</Notice>
        {years.length > 1 && (
          <Table
            id="tax-years"
            caption={t('days.tax.table')}
            columns={[
              { id: 'year', title: t('days.tax.year') },
              { id: 'days', title: t('days.tax.residence'), isNumber: true },
              { id: 'away', title: t('days.tax.away'), isNumber: true },
            ]}
            rows={years.map((one) => ({
              id: String(one.year),
              cells: [String(one.year), one.isWhole ? String(one.days) : t('days.tax.least', { days: one.days }), one.isWhole ? String(one.longestAway) : t('days.tax.unknown')],
            }))}
          />
        )}
      </Box>
    </Section>
  )
}

/** Residents of Macao have an arrangement of their own; of its limit of days the words were not found. */
function MacaoArrangement({ day }: { day: CivilDate }) {
  const { t, locale } = useI18n(daysMessages)
  const found = factOn(arrangementWithMacao, day)
  const contact = factOn(macaoFinance, day)
  if (!found.ok || !contact.ok) return null
  const { incomeFrom, amended } = found.fact.value
  const since = formatDay(civilDate(incomeFrom), locale)
  const about = amended ? t('days.tax.macaoAmended', { since, amended: formatDay(civilDate(amended), locale) }) : t('days.tax.macao', { since })
  return <AskHere id="ask-macao-tax" about={about} contact={contact.fact.value} />
}

function sixWords(six: SixYears, t: I18n<Key>['t'], years: number): string {
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

/** The year that the address names, if it is one that can have been. */
export function yearIn(text: string | undefined, today: CivilDate): number {
  const year = Number(text)
  return Number.isInteger(year) && year >= 1990 && year <= yearOf(today) ? year : yearOf(today)
}
