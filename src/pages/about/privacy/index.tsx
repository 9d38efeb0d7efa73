/** How privacy works here: what is kept, what never happens, when one is asked. */
import { useState } from 'react'
import { useI18n } from '@/i18n'
import { openContract } from '@/platform/privacy'
import { host } from '@/platform/system'
import { Box, Button, Notice, Section } from '@/ui'
import { PRIVACY } from '../../links'
import { Screen } from '../../screen'
import { aboutMessages } from '../locales'

const SECTIONS = [
  ['privacy.keptTitle', 'privacy.keptSettings', 'privacy.keptUse', 'privacy.keptStays', 'privacy.appointments'],
  ['privacy.neverTitle', 'privacy.neverSent', 'privacy.neverId', 'privacy.neverChecked', 'privacy.links'],
  ['privacy.askTitle', 'privacy.askClipboard', 'privacy.askCalendar', 'privacy.askCall', 'privacy.askLocation'],
  ['privacy.rightsTitle', 'privacy.rights'],
  ['privacy.hostTitle', 'privacy.host'],
] as const

export default function PrivacyPage() {
  const { t } = useI18n(aboutMessages)
  const [hasContract, setHasContract] = useState(host !== 'browser')
  return (
    <Screen title={t('privacy.title')} path={PRIVACY}>
      <Notice>{t('privacy.short')}</Notice>
      {SECTIONS.map(([title, ...paragraphs]) => (
        <Section key={title} title={t(title)}>
          {paragraphs.map((paragraph) => (
            <Box key={paragraph} className="paragraph">
              {t(paragraph)}
            </Box>
          ))}
        </Section>
      ))}
      {hasContract && (
        <Button id="contract" onTap={() => setHasContract(openContract())}>
          {t('privacy.contract')}
        </Button>
      )}
      <Box className="page-foot">{t('app.independent')}</Box>
    </Screen>
  )
}
