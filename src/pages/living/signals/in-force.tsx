import { ageWords, inCapitals } from '@/domain/live/words'
import { separator } from '@/domain/locale/separator'
import { raisedIn, type InForce as Warning } from '@/domain/signal/in-force'
import { LADDER_IDS } from '@/domain/signal/ladders'
import { useI18n } from '@/i18n'
import { Box, Card, ListItem, Section } from '@/ui'
import { signalsMessages } from './locales'
import type { Warnings } from './use-warnings'

const WITH_FEED = ['hong-kong', 'macao'] as const

/** What the observatories say is up, with its age; where there is no gateway, that one chooses by hand. */
export function InForce({ warnings: { inForce, lives, state, instant } }: { warnings: Warnings }) {
  const { t, text, locale } = useI18n(signalsMessages)
  const nameOf = (warning: Warning): string => {
    const raised = raisedIn([warning])
    const [ladder] = LADDER_IDS.filter((id) => raised[id])
    // The names of the feeds are English: what the app knows it says in the reader's language.
    return ladder ? `${t(`signals.ladder.${ladder}`)}\u00a0${t(`signals.code.${raised[ladder]!}`)}` : warning.name
  }
  if (state === 'none' || state === 'waiting') return <Box id="by-hand">{t('signals.byHand')}</Box>
  return (
    <Section id="now" title={t('signals.now')}>
      <Card>
        {WITH_FEED.map((place) => {
          const live = lives[place]
          const here = inForce.filter((one) => one.place === place)
          const said = !live ? t('signals.now.missing') : here.length === 0 ? t('signals.now.none') : inCapitals(here.map(nameOf).join(separator(locale)))
          return (
            <ListItem
              key={place}
              id={`now-${place}`}
              icon={here.length > 0 ? 'caution' : 'info'}
              title={t(`signals.place.${place}`)}
              note={
                <>
                  <Box>{said}</Box>
                  {live && <Box>{`${text(live.source.publisher)}\u00a0· ${ageWords(live, instant, locale)}`}</Box>}
                </>
              }
            />
          )
        })}
        <ListItem id="now-mainland" icon="info" title={t('signals.place.mainland')} note={t('signals.now.mainland')} />
      </Card>
    </Section>
  )
}
