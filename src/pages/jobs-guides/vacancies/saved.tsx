import { instantAt } from '@/domain/time/instant'
import { dayOf, formatDay } from '@/domain/time/civil'
import { isOpen } from '@/domain/vacancy/vacancy'
import { useI18n } from '@/i18n'
import { useNow } from '@/platform/clock'
import { useVacancies } from '@/stores'
import { Card, Section } from '@/ui'
import { vacancyMessages } from './locales'
import { VacancyRow } from './vacancy-row'

/** Vacancies that a person keeps, each with the day on which it was last seen; nothing where there are none. */
export function Saved() {
  const { t, locale } = useI18n(vacancyMessages)
  const saved = useVacancies(({ savedVacancies }) => savedVacancies)
  const instant = instantAt(useNow())
  if (saved.length === 0) return null
  return (
    <Section id="saved" title={t('vacancies.saved')}>
      <Card hasRows>
        {saved.map(({ vacancy, boardName, isGone }, index) => (
          <VacancyRow
            key={vacancy.id}
            id={`saved-${index}`}
            vacancy={vacancy}
            state={isGone ? t('vacancies.gone') : !isOpen(vacancy, instant) ? t('vacancies.ended') : t('vacancies.seen', { date: formatDay(dayOf(vacancy.seenAt), locale), name: boardName })}
          />
        ))}
      </Card>
    </Section>
  )
}
