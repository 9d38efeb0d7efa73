import { useState } from 'react'
import { countOfMore } from '@/domain/vacancy/filters'
import { CITIES } from '@/domain/vacancy/vacancy'
import { useI18n } from '@/i18n'
import { showPart } from '@/platform/chrome'
import { Box, Button, Buttons, ChoiceField, TextField } from '@/ui'
import { FilterSheet, type FilterProps } from './filter-sheet'
import { vacancyMessages } from './locales'

const ANYWHERE = 'anywhere'
/** What is found, and the boards, stand below the form. */
export const RESULTS = 'results'

/** What one looks for. Words are sent when one says so; a place counts at once. Pay, language and permit are asked only where boards are connected: official ones take none of them. */
export function SearchForm({ filters, onChange, hasBoards }: FilterProps & { hasBoards: boolean }) {
  const { t } = useI18n(vacancyMessages)
  const [words, setWords] = useState(filters.words)
  const [isOpen, setOpen] = useState(false)
  const count = countOfMore(filters)
  const search = (text: string) => {
    onChange({ words: text.trim() || undefined })
    showPart(RESULTS)
  }
  return (
    <Box className="stack">
      <TextField id="words" label={t('vacancies.words')} placeholder={t('vacancies.wordsHint')} value={words} maxLength={60} onText={setWords} onSubmit={search} />
      <ChoiceField
        id="place"
        label={t('vacancies.place')}
        placeholder={t('vacancies.anyPlace')}
        choices={[{ value: ANYWHERE, label: t('vacancies.anyPlace') }, ...CITIES.map((value) => ({ value, label: t(`region.${value}`) }))]}
        chosen={filters.place ?? ANYWHERE}
        onChoose={(place) => onChange({ words: words.trim() || undefined, place: place === ANYWHERE ? undefined : place })}
      />
      <Buttons>
        <Button id="search" kind="main" icon="search" onTap={() => search(words)}>
          {t('vacancies.search')}
        </Button>
        {hasBoards && (
          <Button id="more-filters" icon="filter" onTap={() => setOpen(true)}>
            {count > 0 ? t('vacancies.moreCount', { count }) : t('vacancies.more')}
          </Button>
        )}
      </Buttons>
      {isOpen && hasBoards && <FilterSheet filters={filters} onChange={onChange} onClose={() => setOpen(false)} />}
    </Box>
  )
}
