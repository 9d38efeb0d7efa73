import type { DataCase } from '@/domain/firm-form/data-contract'
import type { CivilDate } from '@/domain/time/civil'
import { FORMS_REVIEW_DAYS } from '@/facts/enterprise/forms'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Box, Card, ListItem } from '@/ui'
import { AskHere } from '../../ask-here'
import { FactSources } from '../../fact-sources'
import { servicePage } from '../../links'
import { TextRows } from '../../text-rows'
import { adviceOn, contactOf } from './facts'
import { firmMessages } from './locales'

const GUIDE = servicePage('enterprise/gba-data-contract')

/** On which conditions personal data cross, and whom to ask. */
export function DataResult({ asked, day }: { asked: DataCase; day: CivilDate }) {
  const { t } = useI18n(firmMessages)
  const advice = adviceOn(asked, day)
  const contact = contactOf('data')
  return (
    <Box className="stack">
      <TextRows id="conditions" title={t('data.conditions')} icon="info" texts={advice.map(({ value }) => value.says)} />
      <Card>
        <ListItem id="data-guide" icon="document" title={t('firm.link.data')} href={GUIDE} onTap={() => openPage(GUIDE)} />
      </Card>
      <AskHere about={t('data.askAbout')} contact={contact.value} />
      <FactSources entries={[...advice, contact]} reviewEveryDays={FORMS_REVIEW_DAYS} />
    </Box>
  )
}
