import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Box, Button, Buttons, EmptyState } from '@/ui'
import { HELP_NUMBERS, SERVICES } from '../links'
import { searchMessages } from './locales'

/** Where the search finds nothing: how to ask otherwise, and who else can be asked. */
export function NothingFound({ query }: { query: string }) {
  const { t } = useI18n(searchMessages)
  return (
    <EmptyState id="none" title={t('search.none', { query })}>
      <Box className="empty-help">{t('search.noneHelp')}</Box>
      <Buttons>
        <Button id="none-areas" icon="services" href={SERVICES} onTap={() => openPage(SERVICES)}>
          {t('search.byArea')}
        </Button>
        <Button id="none-call" icon="call" href={HELP_NUMBERS} onTap={() => openPage(HELP_NUMBERS)}>
          {t('search.callHelp')}
        </Button>
      </Buttons>
    </EmptyState>
  )
}
