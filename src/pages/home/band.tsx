import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Box, SearchDoor } from '@/ui'
import { LanguageButton } from '../language-button'
import { SEARCH } from '../links'
import { homeMessages } from './locales'
import './band.scss'

/** What the app is for, and the search. */
export function HomeBand() {
  const { t } = useI18n(homeMessages)
  return (
    <>
      <Box className="home-lead">
        <Box className="home-lead-text">{t('home.lead')}</Box>
        <LanguageButton />
      </Box>
      <SearchDoor label={t('search.hint')} href={SEARCH} onTap={() => openPage(SEARCH)} />
    </>
  )
}
