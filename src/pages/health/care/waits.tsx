import { useState } from 'react'
import type { Waits as Minutes } from '@/domain/live/shapes'
import { formatDistance } from '@/domain/position/distance'
import { formatMinutes, minutes } from '@/domain/time/minutes'
import { departmentsInOrder } from '@/domain/treatment/emergency-departments'
import { emergencyWaitsIn } from '@/domain/treatment/read-waits'
import { useI18n } from '@/i18n'
import type { Now } from '@/platform/clock'
import { openPage } from '@/platform/navigate'
import { Box, Button, Card, ListItem, Message, Section } from '@/ui'
import { placePage } from '../../links'
import { LiveAge } from '../../live-age'
import { MoreButton } from '../../more-button'
import { OfficialRow } from '../../official-row'
import { useGrowing } from '../../use-growing'
import { useFeed } from '../../use-live'
import { useNear } from '../../use-near'
import { positionOfDepartment } from './department-position'
import { careMessages } from './locales'

const SITE = 'https://www.ha.org.hk/'
/** Who is ill reads a few; all are a tap away. */
const FIRST = 4
const STEP = 20

/** How long people wait in Hong Kong's accident and emergency departments, the nearest or the shortest first, with its age; where there is no gateway, the official site. */
export function Waits({ now }: { now: Now }) {
  const { t, text, locale } = useI18n(careMessages)
  const near = useNear()
  const { live, state, instant } = useFeed('emergency-waits', now)
  const ordered = live ? departmentsInOrder(emergencyWaitsIn(live.data), near.me, positionOfDepartment) : []
  const { shown, next, grow } = useGrowing(ordered.length, FIRST, STEP)
  const [message, setMessage] = useState<string>()
  const within = ({ half, most }: Minutes) => ({ half: formatMinutes(minutes(half), locale), most: formatMinutes(minutes(most), locale) })

  if (!live && state === 'waiting') return null
  return (
    <Section id="waits" title={t('care.waits.title')}>
      {ordered.length === 0 ? (
        <Box className="stack">
          <Box id="no-waits" className="paragraph">
            {t(state === 'none' ? 'care.waits.none' : 'care.waits.missing')}
          </Box>
          <Card>
            <OfficialRow id="waits-site" url={SITE} title={t('care.waits.site')} onSay={setMessage} />
          </Card>
          <Message text={message} />
        </Box>
      ) : (
        <Box className="stack">
          <Box className="paragraph">{t('care.waits.promise')}</Box>
          <Box>
            <Button id="near" icon="office" onTap={() => void near.locate()}>
              {t('care.near')}
            </Button>
            <Box id="near-why" className="list-item-note" role="status" isLive>
              {t(near.asking ? `care.near.${near.asking}` : 'care.near.why')}
            </Box>
          </Box>
          <Card hasRows>
            {ordered.slice(0, shown).map(({ wait, way }) => {
              const page = positionOfDepartment(wait.id) && placePage(`health.${wait.id}`)
              const lines = [
                way && formatDistance(way.metres, way.accuracyMetres, locale),
                wait.lessUrgent && t('care.waits.later', within(wait.lessUrgent)),
                wait.urgent && t('care.waits.soon', within(wait.urgent)),
                !wait.lessUrgent && !wait.urgent && t('care.waits.unknown'),
                wait.isResuscitating && t('care.waits.busy'),
              ].filter((line): line is string => Boolean(line))
              return (
                <ListItem
                  key={wait.id}
                  id={`wait-${wait.id}`}
                  icon="time"
                  title={text(wait.name)}
                  note={lines.map((line) => <Box key={line}>{line}</Box>)}
                  {...(page && { href: page, onTap: () => openPage(page) })}
                />
              )
            })}
          </Card>
          <MoreButton id="more-waits" next={next} onTap={grow} />
          {live && <LiveAge id="waits-age" live={live} instant={instant} />}
        </Box>
      )}
    </Section>
  )
}
