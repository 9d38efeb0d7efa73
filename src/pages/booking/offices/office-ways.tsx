import { useState } from 'react'
import { driverScript } from '@/domain/delivery/driver-address'
import { formatPhone } from '@/domain/delivery/phone-number'
import { mapTarget } from '@/domain/position/map-target'
import type { Contact, Office } from '@/facts/customs/offices'
import { useI18n } from '@/i18n'
import { Card, ListItem, Message, Notice } from '@/ui'
import { CallRow } from '../../call-row'
import { dotted } from '../../dotted'
import { DriverCard } from '../../driver-card'
import { MapRow } from '../../map-row'
import { useFollow } from '../../use-follow'
import { officesMessages } from './locales'

/** Call, find on the map, show to a driver; where the address is not known, whom to ask for it. */
export function OfficeWays({ office, contact }: { office: Office; contact: Contact }) {
  const { t, text, locale } = useI18n(officesMessages)
  const [message, setMessage] = useState<string>()
  const follow = useFollow(setMessage)
  const [isShown, setShown] = useState(false)
  const number = office.phone ?? contact.phone
  const callRow = (
    <CallRow
      id="call"
      icon="call"
      number={number}
      title={t('offices.call')}
      note={dotted([formatPhone(number), ...(office.phone ? [] : [t('offices.lineOf', { name: text(contact.name) }), contact.isAllDay && t('answer.allDay')])])}
      onSay={setMessage}
    />
  )
  if (office.address === 'unknown') {
    return (
      <>
        <Notice id="not-known">{t('offices.addressUnknown')}</Notice>
        <Card>{callRow}</Card>
        <Message text={message} />
      </>
    )
  }
  const script = driverScript(office.address)
  const address = office.address[script]
  const target = mapTarget(office.name[script], address, office.position)
  const mapWords = { title: t('offices.map'), byAddress: t('offices.mapByAddress'), copied: t('offices.mapCopied', { text: address }) }
  const copy = () => {
    setShown(false)
    void follow({ act: 'copy', text: address, next: 'show-driver' })
  }
  return (
    <>
      <Card>
        {callRow}
        <MapRow target={target} words={mapWords} onSay={setMessage} />
        <ListItem id="driver-open" icon="driving" title={t('offices.driver')} note={script === locale ? undefined : address} onTap={() => setShown(true)} />
      </Card>
      {isShown && (
        <DriverCard title={t('offices.driver')} name={office.name} address={office.address} script={script} copyLabel={t('offices.copy')} onCopy={copy} onClose={() => setShown(false)} />
      )}
      <Message text={message} />
    </>
  )
}

