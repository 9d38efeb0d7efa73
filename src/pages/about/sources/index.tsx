/** Where the answers come from, and the licences of what the app is made of. */
import { AREAS, serviceIds } from '@/catalog'
import { useI18n } from '@/i18n'
import { Box, Card, ListItem, Section } from '@/ui'
import { SOURCES } from '../../links'
import { Screen } from '../../screen'
import { aboutMessages } from '../locales'
import { LIBRARIES } from './libraries'

export default function SourcesPage() {
  const { t } = useI18n(aboutMessages)
  return (
    <Screen title={t('sources.title')} path={SOURCES}>
      <Box className="paragraph">{t('sources.count', { count: serviceIds.length, areas: AREAS.length })}</Box>
      <Box className="paragraph">{t('sources.how')}</Box>
      <Box className="paragraph">{t('sources.wrong')}</Box>
      <Box className="paragraph">{t('sources.licence')}</Box>
      <Section title={t('sources.libraries')}>
        <Card>
          {LIBRARIES.map(({ name, licence, holder }) => (
            <ListItem key={name} title={name} note={`${licence} · ${holder}`} />
          ))}
        </Card>
      </Section>
      <Box className="page-foot">{t('app.independent')}</Box>
    </Screen>
  )
}
