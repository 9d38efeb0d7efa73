import { useState } from 'react'
import { driverScript } from '@/domain/delivery/driver-address'
import { formatPhone } from '@/domain/delivery/phone-number'
import { mapTarget } from '@/domain/position/map-target'
import type { Contact, Office } from '@/facts/customs/offices'
import { useI18n } from '@/i18n'
import { mapLinkOf, openMap } from '@/platform/map'
import { BigText, Button, Card, ListItem, Message, Notice } from '@/ui'
import { CallRow } from '../../call-row'
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
      title={`${t('offices.call')} ${formatPhone(number)}`}
      note={office.phone ? undefined : [t('offices.lineOf', { name: text(contact.name) }), contact.isAllDay && t('answer.allDay')].filter(Boolean).join('\u00a0· ')}
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
  const showMap = async () => {
    setMessage(undefined)
    const outcome = await openMap(target)
    if (outcome === 'copied') setMessage(t('offices.mapCopied', { text: address }))
    if (outcome === 'failed') setMessage(t('outcome.failed', { text: address }))
  }
  const copy = () => {
    setShown(false)
    void follow({ act: 'copy', text: address, next: 'show-driver' })
  }
  return (
    <>
      <Card>
        {callRow}
        <ListItem
          id="map"
          icon="office"
          sign="open"
          title={t('offices.map')}
          note={target.kind === 'address' ? t('offices.mapByAddress') : undefined}
          href={mapLinkOf(target)}
          opensOutside
          onTap={() => void showMap()}
        />
        <ListItem id="driver-open" icon="driving" title={t('offices.driver')} note={script === locale ? undefined : address} onTap={() => setShown(true)} />
      </Card>
      {isShown && (
        <BigText
          id="driver"
          title={t('offices.driver')}
          text={address}
          language={script}
          caption={script === locale ? text(office.name) : `${text(office.name)}\u00a0· ${text(office.address)}`}
          closeLabel={t('nav.close')}
          onClose={() => setShown(false)}
          action={
            <Button id="driver-copy" icon="copy" onTap={copy}>
              {t('offices.copy')}
            </Button>
          }
        />
      )}
      <Message text={message} />
    </>
  )
}

