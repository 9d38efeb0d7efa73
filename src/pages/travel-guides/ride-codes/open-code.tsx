import { useState } from 'react'
import type { Way } from '@/domain/delivery/decide'
import { openingsOf } from '@/domain/ride/open-code'
import type { Means } from '@/domain/ride/means'
import { useI18n } from '@/i18n'
import { host } from '@/platform/system'
import { Box, Card, ListItem, Message, Section } from '@/ui'
import { useFollow } from '../../use-follow'
import { WayRow } from '../../way-row'
import { rideMessages } from './locales'

interface OpenCodeProps {
  means: Means
  /** A ticket can be bought instead. */
  hasTickets: boolean
  onTickets: () => void
}

/** The way to the official code or card; where it does not open from here, a sentence says so and the next way follows. */
export function OpenCode({ means, hasTickets, onTickets }: OpenCodeProps) {
  const { t } = useI18n(rideMessages)
  const [message, setMessage] = useState<string>()
  const openings = openingsOf(means, host)
  const [first] = openings
  const name = t(`ride.means.${means}`)

  const follow = useFollow(setMessage)
  // A code that does not open is looked for by its name, and not by its address.
  const open = (way: Way) => void follow(way, way.act === 'copy' ? way.text : name)
  const label = (way: Way, isProgram: boolean): string => {
    if (way.act === 'jump') return t('ride.open.jump')
    if (way.act === 'open') return t('ride.open.site')
    return t(isProgram ? 'ride.open.copyProgram' : 'ride.open.copyApp')
  }

  return (
    <Section id="open" title={t('ride.open')}>
      <Box className="stack">
        {!first && <Box id="nothing-to-open">{t('ride.open.nothing')}</Box>}
        {first && !first.opens && <Box id="not-here">{t('ride.open.notHere', { name, place: t(`ride.host.${host}`) })}</Box>}
        {first && (
          <WayRow
            id="open-code"
            icon={first.target.kind === 'mini-program' ? 'mini-program' : 'app'}
            isMain
            title={name}
            note={label(first.way, first.target.kind === 'mini-program')}
            way={first.way}
            onGo={() => open(first.way)}
          />
        )}
        {(openings.length > 1 || (hasTickets && means !== 'cash')) && (
          <Card>
            {openings.slice(1).map(({ way }, index) => (
              <WayRow key={index} id={`open-other-${index}`} icon="app" title={t('ride.open.app')} note={label(way, false)} way={way} onGo={() => open(way)} />
            ))}
            {hasTickets && means !== 'cash' && <ListItem id="open-counter" icon="fee" title={t('ride.open.counter')} onTap={onTickets} />}
          </Card>
        )}
        <Message text={message} />
      </Box>
    </Section>
  )
}
