/** Vacancies: what connected boards have, searched by place, pay, language and permit; the official boards; and those that one keeps. */
import { useEffect, useState } from 'react'
import { FILTERS, filtersIn, type FilterId, type Filters } from '@/domain/vacancy/filters'
import { useI18n } from '@/i18n'
import { Box, Columns } from '@/ui'
import { Later } from '../../later'
import { VACANCIES } from '../../links'
import { Screen } from '../../screen'
import { useAnswers } from '../../use-answers'
import { Boards } from './boards'
import { Found } from './found'
import { vacancyMessages } from './locales'
import { Saved } from './saved'
import { RESULTS, SearchForm } from './search-form'
import { useFound } from './use-found'

/** @param onState hears whether boards are connected, once that is known */
function Results({ filters, onState }: { filters: Filters; onState: (hasBoards: boolean) => void }) {
  const finding = useFound(filters)
  useEffect(() => {
    if (finding.state === 'there' || finding.state === 'none') onState(finding.state === 'there')
  }, [finding.state, onState])
  return <Found finding={finding} filters={filters} />
}

export default function VacanciesPage() {
  const { t } = useI18n(vacancyMessages)
  const { answers, path, change } = useAnswers<FilterId>(VACANCIES, FILTERS, { keeps: FILTERS })
  const filters = filtersIn(answers)
  // Until the gateway has said that it reads none, they may be there: what was chosen stays within reach without a network.
  const [hasBoards, setBoards] = useState(true)
  return (
    <Screen title={t('vacancies.title')} path={path} isWide>
      <Box className="stack">
        <Box className="paragraph">{t('vacancies.lead')}</Box>
        <Columns asked={<SearchForm filters={filters} onChange={change} hasBoards={hasBoards} />}>
          <Later id="rest">
            {() => (
              <Box id={RESULTS} className="stack">
                <Results filters={filters} onState={setBoards} />
                <Saved />
                <Boards filters={filters} />
              </Box>
            )}
          </Later>
        </Columns>
      </Box>
    </Screen>
  )
}
