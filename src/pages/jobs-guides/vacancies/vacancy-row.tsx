import { formatDay, dayOf } from '@/domain/time/civil'
import type { AskedCurrency, Exchange } from '@/domain/vacancy/pay'
import type { Vacancy } from '@/domain/vacancy/vacancy'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { ListItem } from '@/ui'
import { dotted } from '../../dotted'
import { vacancyPage } from '../../links'
import { monthWords, ownWords, payWords, placeWords } from './in-words'
import { vacancyMessages } from './locales'

interface VacancyRowProps {
  id: string
  vacancy: Vacancy
  /** In which pay is told beside its own currency. */
  currency?: AskedCurrency
  exchange?: Exchange
  /** In place of the last day: why it is not open any more, or where it was last seen. */
  state?: string
}

/** A vacancy in a list: who, where, how much, until when. */
export function VacancyRow({ id, vacancy, currency, exchange = {}, state }: VacancyRowProps) {
  const { t, locale } = useI18n(vacancyMessages)
  const { pay, until } = vacancy
  const paid = pay ? [payWords(pay, t, locale), ownWords(pay, currency, exchange, t, locale) ?? monthWords(pay, t, locale)] : [vacancy.payWords]
  const last = until === undefined ? undefined : `${t('vacancies.until')} ${formatDay(dayOf(until), locale)}`
  const path = vacancyPage(vacancy.id)
  return (
    <ListItem
      id={id}
      title={vacancy.title}
      note={dotted([vacancy.employer, placeWords(vacancy, t), ...paid, state ?? last])}
      href={path}
      onTap={() => openPage(path)}
    />
  )
}
