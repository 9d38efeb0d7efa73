import { useState } from 'react'
import { driverScript } from '@/domain/delivery/driver-address'
import { formatPhone } from '@/domain/delivery/phone-number'
import { mapTarget } from '@/domain/position/map-target'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { mapLinkOf, openMap } from '@/platform/map'
import { openPage } from '@/platform/navigate'
import { Box, Card, ListItem, Message, Notice, Section } from '@/ui'
import { CallRow } from '../call-row'
import { dotted } from '../dotted'
import { officePage, OFFICES } from '../links'
import { bookingMessages } from './locales'
import { contactFor, officeNamed } from './names'

/** How to reach an office by its own number and its door; stands beside every place that this app's operator gives. */
export function OfficialChannel({ office: id, hasMap }: { office?: string; hasMap?: boolean }) {
  const { t, text } = useI18n(bookingMessages)
  const today = useToday()
  const [message, setMessage] = useState<string>()
  const office = id === undefined ? undefined : officeNamed(id)?.value
  const contact = contactFor(office, today)?.value
  const number = office?.phone ?? contact?.phone
  const page = office && id ? officePage(id) : OFFICES
  const address = office && office.address !== 'unknown' ? office.address : undefined
  const script = address && driverScript(address)
  const target = hasMap && office && address && script ? mapTarget(office.name[script], address[script], office.position) : undefined
  const showMap = async () => {
    if (!target || !address || !script) return
    setMessage(undefined)
    const outcome = await openMap(target)
    if (outcome === 'copied') setMessage(t('booking.mapCopied', { text: address[script] }))
    if (outcome === 'failed') setMessage(t('outcome.failed', { text: address[script] }))
  }
  return (
    <Section id="official" title={t('booking.officialTitle')}>
      <Box className="stack">
        <Notice id="not-government">{t('booking.notGovernment')}</Notice>
        <Card>
          {number && (
            <CallRow id="call" icon="call" number={number} title={t('booking.call')} note={dotted([formatPhone(number), !office?.phone && contact && text(contact.name)])} onSay={setMessage} />
          )}
          {target && <ListItem id="map" icon="office" sign="open" title={t('booking.map')} href={mapLinkOf(target)} opensOutside onTap={() => void showMap()} />}
          <ListItem id="office-page" icon="source" title={office ? text(office.name) : t('booking.officialTitle')} note={t('booking.officePage')} href={page} onTap={() => openPage(page)} />
        </Card>
        <Message text={message} />
      </Box>
    </Section>
  )
}
