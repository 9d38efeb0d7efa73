import { carParksIn } from '@/domain/live/car-parks'
import { isShowable } from '@/domain/live/live'
import { ageWords } from '@/domain/live/words'
import { instantAt } from '@/domain/time/instant'
import { useI18n } from '@/i18n'
import { useNow } from '@/platform/clock'
import { Box, Card, ListItem, Section } from '@/ui'
import { useLive } from '../../use-live'
import { goingMessages } from './locales'

const FEED = ['car-parks']

/** Free places of this minute near Hong Kong's control points, with their age; where nothing came, who shows them. */
export function FreeSpaces() {
  const { t, text, locale } = useI18n(goingMessages)
  const now = useNow()
  const { lives, state } = useLive(FEED, now)
  const [live] = lives
  const instant = instantAt(now)
  const parks = live && isShowable(live, instant) ? carParksIn(live.data) : []
  if (parks.length === 0 && state === 'waiting') return null
  return (
    <Section id="spaces" title={t('going.spaces')}>
      {parks.length === 0 ? (
        <Box id="no-spaces" className="paragraph">
          {t('going.spaces.none')}
        </Box>
      ) : (
        <>
          <Card>
            {parks.map(({ id, name, free }) => (
              <ListItem key={id} id={`park-${id}`} title={text(name)} note={t('going.spaces.free', { count: free })} />
            ))}
          </Card>
          <Box className="paragraph">{`${text(live!.source.publisher)}\u00a0· ${ageWords(live!, instant, locale)}`}</Box>
        </>
      )}
    </Section>
  )
}
