import { daysIn } from '@/domain/stay/presence'
import type { Stay } from '@/domain/stay/stays'
import { daysLeft } from '@/domain/tax-day/outlook'
import { mostPresence } from '@/domain/tax-day/presence'
import { dayReached, residenceDays } from '@/domain/tax-day/residence'
import { assessmentYear, visitDays } from '@/domain/tax-day/visits'
import { civilDate, daysBetween, formatDay, type CivilDate } from '@/domain/time/civil'
import { useI18n } from '@/i18n'
import { Box, Notice, Progress, Section } from '@/ui'
import { AskHere } from '../../ask-here'
import { daysMessages } from './locales'
import { macaoRules, yearOf, type TaxRules } from './tax-rules'

interface YearProps {
  stays: readonly Stay[]
  today: CivilDate
  year: number
  rules: TaxRules
}

/** The Mainland's residence days of a year: so many, how many are left, and when they are reached. */
export function Liable({ stays, today, year, rules }: YearProps) {
  const { t, locale } = useI18n(daysMessages)
  const { days: wanted } = rules.resident.value
  const { days, isUnsure } = residenceDays(stays, year, today, rules.day.value)
  const isNow = year === yearOf(today)
  const left = Math.min(daysLeft(days, wanted), daysBetween(today, `${year}-12-31` as CivilDate))
  // Where nothing is noted at all, the number is no count of the person's days.
  const leftKey = stays.length === 0 ? 'days.leftEmpty' : 'days.left'
  const reached = isNow ? dayReached(stays, wanted, today, rules.day.value) : undefined
  return (
    <>
      <Progress id="tax-residence" label={t('days.tax.residence')} text={t('days.of', { days, all: wanted })} part={days / wanted} />
      <Notice id="tax-state" kind={days >= wanted ? 'caution' : 'info'}>
        {days >= wanted ? t('days.tax.resident', { days: wanted }) : isNow ? t(leftKey, { days: left }) : t('days.leftOther', { year, days: wanted - days })}
      </Notice>
      {reached && <Box id="tax-reached">{t('days.tax.reached', { days: wanted, date: formatDay(reached, locale) })}</Box>}
      {isUnsure && <Notice kind="caution">{t('days.tax.unsure')}</Notice>}
      {rules.ninety && days < wanted && <Box id="tax-ninety">{t('days.ninety', { days: rules.ninety.value.mostDays, count: days })}</Box>}
    </>
  )
}

/** The other counts: any twelve months for the arrangement with Hong Kong, Hong Kong's 60 days, and what is known of Macao. */
export function OtherCounts({ stays, today, year, rules }: YearProps) {
  const { t, locale } = useI18n(daysMessages)
  const { mostDays, withinMonths } = rules.presence.value
  const most = mostPresence(daysIn(stays, 'mainland', 'any', today), year, withinMonths)
  const macao = macaoRules(year, today)
  const visits = rules.visits?.value
  const assessed = visits && assessmentYear(year === yearOf(today) ? today : civilDate(`${year}-12-31`), visits.begins)
  const there = assessed && visitDays(stays, assessed, today)
  const date = (day: string) => formatDay(civilDate(day), locale)
  return (
    <>
      <Section id="any-twelve" title={t('days.mainlandHongKong')}>
        <Box className="stack">
          <Progress id="tax-presence" label={t('days.tax.presence')} text={t('days.of', { days: most?.days ?? 0, all: mostDays })} part={(most?.days ?? 0) / mostDays} />
          {most && <Box>{t('days.tax.period', { from: formatDay(most.from, locale), to: formatDay(most.to, locale) })}</Box>}
          <Box>{t('days.tax.exempt', { days: mostDays })}</Box>
        </Box>
      </Section>
      {visits && assessed && there && (
        <Section id="visits" title={t('days.hongKong')}>
          <Box className="stack">
            <Progress id="tax-visits" label={t('days.visits', { from: date(assessed.from), to: date(assessed.to) })} text={t('days.of', { days: there.days, all: visits.mostDays })} part={there.days / visits.mostDays} />
            {there.isUnsure && <Notice kind="caution">{t('days.tax.unsure')}</Notice>}
            <Box>{t('days.visitsHow', { days: visits.mostDays })}</Box>
          </Box>
        </Section>
      )}
      {macao.mainland && macao.contact && (
        <Section id="macao" title={t('days.macaoTitle')}>
          <Box className="stack">
            {macao.hongKong && <Box>{t('days.hongKongMacao', { macao: date(macao.hongKong.value.macaoFrom), hongKong: date(macao.hongKong.value.hongKongFrom) })}</Box>}
            <AskHere
              id="ask-macao-tax"
              about={
                macao.mainland.value.amended
                  ? t('days.tax.macaoAmended', { since: date(macao.mainland.value.incomeFrom), amended: date(macao.mainland.value.amended) })
                  : t('days.tax.macao', { since: date(macao.mainland.value.incomeFrom) })
              }
              contact={macao.contact.value}
            />
          </Box>
        </Section>
      )}
    </>
  )
}
