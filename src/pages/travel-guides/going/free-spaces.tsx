import { carParksIn } from '@/domain/live/car-parks'
import { useI18n } from '@/i18n'
import { useNow } from '@/platform/clock'
import { Box, Card, ListItem, Section } from '@/ui'
import { LiveAge } from '../../live-age'
import { useFeed } from '../../use-live'
import { goingMessages } from './locales'

/** Free places of this minute near Hong Kong's control points, with their age; where nothing came, who shows them. */
export function FreeSpaces() {
  const { t, text } = useI18n(goingMessages)
  const now = useNow()
  const { live, state, instant } = useFeed('car-parks', now)
  const parks = live ? carParksIn(live.data) : []
  if (parks.length === 0 && state === 'waiting') return null
  return (
    <Section id="spaces" title={t('going.spaces')}>
      {!live || parks.length === 0 ? (
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
          <LiveAge live={live} instant={instant} />
        </>
      )}
    </Section>
  )
}
