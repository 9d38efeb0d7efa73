import { useState } from 'react'
import { driverScriptAt } from '@/domain/directory/directory-place'
import { formatPhone } from '@/domain/delivery/phone-number'
import { mapTarget } from '@/domain/position/map-target'
import type { Place } from '@/facts/directory/places'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Card, ListItem, Message, Notice } from '@/ui'
import { CallRow } from '../call-row'
import { DriverCard } from '../driver-card'
import { MapRow } from '../map-row'
import { OfficialRow } from '../official-row'
import { useFollow } from '../use-follow'
import { placesMessages } from './locales'
import { journeyGoal } from './journey-goal'
import WITHOUT_STOP from './without-stop.gen.json'

/** Call, plan the journey, find on the map, show to a driver, read its own page. */
export function PlaceWays({ id, place }: { id: string; place: Place }) {
  const { t, locale } = useI18n(placesMessages)
  const [message, setMessage] = useState<string>()
  const follow = useFollow(setMessage)
  const [isShown, setShown] = useState(false)
  const goal = journeyGoal(place)
  const driver = place.address === 'unknown' ? undefined : { text: place.address, script: driverScriptAt(place) }
  const address = driver?.text[driver.script] ?? ''
  const target = driver && mapTarget(place.name[driver.script], address, place.position)
  const mapWords = { title: t('places.map'), byAddress: t('places.mapByAddress'), copied: t('places.mapCopied', { text: address }) }
  const copy = () => {
    setShown(false)
    void follow({ act: 'copy', text: address, next: 'show-driver' })
  }
  return (
    <>
      {place.address === 'unknown' && <Notice id="no-address">{t('places.addressUnknown')}</Notice>}
      <Card>
        {place.phone && <CallRow id="call" icon="call" number={place.phone} title={t('places.call')} note={formatPhone(place.phone)} onSay={setMessage} />}
        {goal && <ListItem id="plan" icon="journey" title={t('places.plan')} note={t(WITHOUT_STOP.includes(id) ? 'places.planFar' : goal.isRough ? 'places.planRough' : 'places.planNote')} href={goal.page} onTap={() => openPage(goal.page)} />}
        {target && <MapRow target={target} words={mapWords} onSay={setMessage} />}
        {driver && <ListItem id="driver-open" icon="driving" title={t('places.driver')} note={driver.script === locale ? undefined : address} onTap={() => setShown(true)} />}
        {place.web && <OfficialRow id="web" url={place.web} title={t('places.web')} onSay={setMessage} />}
      </Card>
      {driver && isShown && (
        <DriverCard title={t('places.driver')} name={place.name} address={driver.text} script={driver.script} copyLabel={t('places.copy')} onCopy={copy} onClose={() => setShown(false)} />
      )}
      <Message text={message} />
    </>
  )
}
