/** Me: how the app looks and speaks, who I am, what I keep, and what is kept of me. */
import { entriesOf } from '@/catalog'
import { APP_VERSION } from '@/domain/app/app'
import { dayOf } from '@/domain/time/civil'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { openPage } from '@/platform/navigate'
import { CONTRASTS, TEXT_SIZES, THEMES, useBookings, useKept, useSettings } from '@/stores'
import { Box, Card, ListItem, Section, SegmentedControl } from '@/ui'
import { LanguageChoice } from '../language-choice'
import { Later } from '../later'
import { APPOINTMENTS, EMERGENCY_CARD, ME, MY_DATA, PRIVACY, SOURCES } from '../links'
import { SavedTrips } from '../saved-trips'
import { Screen } from '../screen'
import { ServiceRows } from '../service-row'
import { UpdateNotice } from '../update-notice'
import { WhoChoice } from '../who-choice'
import { meMessages } from './locales'
import './index.scss'

/** Appointments that somebody may still have to go to. */
const COMING = ['held', 'waiting', 'booked']

export default function MePage() {
  const { t } = useI18n(meMessages)
  const { theme, contrast, textSize, choose } = useSettings()
  const { saved, recent } = useKept()
  const today = useToday()
  const coming = useBookings(({ bookings }) => bookings.filter(({ state, slot }) => COMING.includes(state) && dayOf(slot.start * 60_000) >= today).length)
  return (
    <Screen title={t('me.title')} path={ME} isWide>
      <UpdateNotice />
      <Section id="my-appointments" title={t('me.appointments')}>
        <Card>
          <ListItem
            id="appointments"
            icon="holidays"
            title={coming > 0 ? t('me.appointmentsCount', { count: coming }) : t('me.appointmentsNone')}
            href={APPOINTMENTS}
            onTap={() => openPage(APPOINTMENTS)}
          />
          <ListItem id="emergency-card" icon="help" title={t('me.card')} href={EMERGENCY_CARD} onTap={() => openPage(EMERGENCY_CARD)} />
        </Card>
      </Section>
      <Box className="me-settings">
        <Section title={t('language.label')}>
          <LanguageChoice />
        </Section>
        <Section title={t('who.label')}>
          <WhoChoice />
        </Section>
        <Section title={t('me.textSize')}>
          <SegmentedControl
            id="text-size"
            label={t('me.textSize')}
            choices={TEXT_SIZES.map((value) => ({ value, label: t(`me.size.${value}`) }))}
            chosen={textSize}
            onChoose={(value) => choose({ textSize: value })}
          />
        </Section>
        <Section title={t('me.theme')}>
          <SegmentedControl
            id="theme"
            label={t('me.theme')}
            choices={THEMES.map((value) => ({ value, label: t(`me.theme.${value}`) }))}
            chosen={theme}
            onChoose={(value) => choose({ theme: value })}
          />
        </Section>
        <Section title={t('me.contrast')}>
          <SegmentedControl
            id="contrast"
            label={t('me.contrast')}
            choices={CONTRASTS.map((value) => ({ value, label: t(`me.contrast.${value}`) }))}
            chosen={contrast}
            onChoose={(value) => choose({ contrast: value })}
          />
        </Section>
      </Box>
      <Later id="rest">
        {() => (
          <>
            <Section id="saved" title={t('me.saved')}>
              {saved.length > 0 ? <ServiceRows entries={entriesOf(saved)} /> : <Box id="saved-none">{t('me.savedNone')}</Box>}
            </Section>
            <SavedTrips />
            {recent.length > 0 && (
              <Section id="recent" title={t('me.recent')}>
                <ServiceRows entries={entriesOf(recent)} />
              </Section>
            )}
            <Section id="data" title={t('me.privacy')}>
              <Card>
                <ListItem id="my-data" title={t('me.myData')} note={t('me.myDataNote')} href={MY_DATA} onTap={() => openPage(MY_DATA)} />
              </Card>
            </Section>
            <Section title={t('me.about')}>
              <Card>
                <ListItem id="open-privacy" icon="info" title={t('me.privacyPage')} href={PRIVACY} onTap={() => openPage(PRIVACY)} />
                <ListItem id="open-sources" icon="source" title={t('me.sources')} href={SOURCES} onTap={() => openPage(SOURCES)} />
              </Card>
              <Box className="page-foot">
                {t('me.version', { version: APP_VERSION })} · {t('app.independent')}
              </Box>
            </Section>
          </>
        )}
      </Later>
    </Screen>
  )
}
