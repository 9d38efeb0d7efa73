import type { DataCase } from '@/domain/firm-form/data-contract'
import type { CivilDate } from '@/domain/time/civil'
import { FORMS_REVIEW_DAYS } from '@/facts/enterprise/forms'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Announcement, Box, Card, ListItem, Notice, Section } from '@/ui'
import { AskHere } from '../../ask-here'
import { FactSources } from '../../fact-sources'
import { servicePage } from '../../links'
import { adviceOn, contactOf } from './facts'
import { firmMessages } from './locales'

const GUIDE = servicePage('enterprise/gba-data-contract')

/** Whether a contract is needed for personal data that cross, on which conditions, and whom to ask. */
export function DataResult({ asked, day, isDrawn }: { asked: DataCase; day: CivilDate; isDrawn: boolean }) {
  const { t, text } = useI18n(firmMessages)
  const advice = adviceOn(asked, day)
  const contact = contactOf('data')
  const verdict = t(`data.answer.${asked.answer}`)
  return (
    <Box className="stack">
      <Notice id={`data-${asked.answer}`} kind={asked.answer === 'assessment' ? 'caution' : 'info'}>
        {verdict}
      </Notice>
      <Announcement text={verdict} />
      <Section id="conditions" title={t('data.conditions')}>
        <Card hasRows>
          {advice.map(({ value }, index) => (
            <ListItem key={index} icon="info" title={text(value.says)} />
          ))}
        </Card>
      </Section>
      {isDrawn && (
        <>
          <Card>
            <ListItem id="data-guide" icon="document" title={t('firm.link.data')} href={GUIDE} onTap={() => openPage(GUIDE)} />
          </Card>
          <AskHere about={t('data.askAbout')} contact={contact.value} />
          <FactSources entries={[...advice, contact]} reviewEveryDays={FORMS_REVIEW_DAYS} />
        </>
      )}
    </Box>
  )
}
