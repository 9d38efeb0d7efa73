import { formatMoney } from '@/domain/money/money'
import { dayOf, formatDay } from '@/domain/time/civil'
import type { Filters } from '@/domain/vacancy/filters'
import type { Board } from '@/domain/vacancy/vacancy'
import { useI18n } from '@/i18n'
import { Announcement, Box, Button, Card, EmptyState, Notice, Section, Skeleton } from '@/ui'
import { vacancyMessages, type SayVacancy } from './locales'
import type { Finding } from './use-found'
import { VacancyRow } from './vacancy-row'

function boardWords({ name, readAt, isStale }: Board, t: SayVacancy, dayWords: (instant: number) => string): string {
  if (readAt === undefined) return t('vacancies.readNever', { name })
  return t(isStale ? 'vacancies.readStale' : 'vacancies.read', { name, date: dayWords(readAt) })
}

/** What the connected boards have; or in a sentence why there is nothing. */
export function Found({ finding: { state, found, vacancies, isMoreMissing, again, more }, filters }: { finding: Finding; filters: Filters }) {
  const { t, locale } = useI18n(vacancyMessages)
  if (state === 'none') return <Notice id="no-boards">{t('vacancies.none')}</Notice>
  if (state === 'missing') {
    return (
      <Notice id="not-reached" kind="caution" action={<Button id="again" onTap={again}>{t('vacancies.again')}</Button>}>
        {t('vacancies.missing')}
      </Notice>
    )
  }
  if (state === 'waiting' || !found) return <Skeleton id="looking" kind="rows" label={t('vacancies.looking')} />
  const { total, boards, withoutPay, notCompared, withoutPlace, rate } = found
  const left = ([['withoutPay', withoutPay], ['notCompared', notCompared], ['withoutPlace', withoutPlace]] as const).filter(([, count]) => count > 0)
  const yuan = rate && formatMoney({ minor: rate.dollarsForYuan, currency: 'HKD' }, locale)
  return (
    <Section id="found" title={t('vacancies.found')}>
      <Box className="stack">
        <Announcement text={t('vacancies.count', { count: total })} />
        {total === 0 && (
          <EmptyState id="nothing" title={t('vacancies.nothing')}>
            {t('vacancies.nothingHelp')}
          </EmptyState>
        )}
        {vacancies.length > 0 && (
          <>
            <Box id="count">{t('vacancies.count', { count: total })}</Box>
            <Card hasRows>
              {vacancies.map((vacancy, index) => (
                <VacancyRow key={vacancy.id} id={`vacancy-${index}`} vacancy={vacancy} currency={filters.currency} exchange={rate} />
              ))}
            </Card>
          </>
        )}
        {isMoreMissing && (
          <Notice id="more-missing" kind="caution" isUrgent>
            {t('vacancies.moreMissing')}
          </Notice>
        )}
        {vacancies.length < total && (
          <Button id="more" onTap={more}>
            {t('vacancies.moreVacancies')}
          </Button>
        )}
        <Box id="about-found">
          {left.map(([what, count]) => (
            <Box key={what}>{t(`vacancies.${what}`, { count })}</Box>
          ))}
          {yuan && <Box>{rate.on ? t('vacancies.rate', { date: formatDay(rate.on, locale), amount: yuan }) : t('vacancies.rateUndated', { amount: yuan })}</Box>}
          {boards.map((board) => (
            <Box key={board.id}>{boardWords(board, t, (instant) => formatDay(dayOf(instant), locale))}</Box>
          ))}
          <Box>{t('vacancies.sent')}</Box>
        </Box>
      </Box>
    </Section>
  )
}
