/** One vacancy, by its id at the gateway. A page of its own, so that going back leads to the list as it was. */
import { useI18n } from '@/i18n'
import { VACANCY, vacancyPage } from '../../links'
import { Screen } from '../../screen'
import { useAnswers } from '../../use-answers'
import { vacancyMessages } from '../vacancies/locales'
import { VacancyView } from '../vacancies/vacancy-view'

export default function VacancyPage() {
  const { t } = useI18n(vacancyMessages)
  const { answers } = useAnswers(VACANCY, ['id'])
  const id = answers.id ?? ''
  return (
    <Screen title={t('vacancies.one')} path={vacancyPage(encodeURIComponent(id))}>
      <VacancyView id={id} />
    </Screen>
  )
}
