/** Door to door across the boundary: asked, and answered on the phone. */
import { useState } from 'react'
import { ALONE, readParty, readWhen, writtenParty, writtenWhen, type Asked } from '@/domain/journey/asked'
import { WHO } from '@/domain/journey/journey'
import { FAR_STOP } from '@/domain/journey/places'
import { separator } from '@/domain/locale/separator'
import { formatDistance } from '@/domain/position/distance'
import { useI18n } from '@/i18n'
import { useNow } from '@/platform/clock'
import { openPage } from '@/platform/navigate'
import { useSettings, type AskedJourney } from '@/stores'
import { Box, Button, Card, Columns, ListItem, Notice, Waiting } from '@/ui'
import { goingCityPage, JOURNEY } from '../../links'
import { Screen } from '../../screen'
import { useAnswers } from '../../use-answers'
import { useDrawn } from '../../use-drawn'
import { useQueues } from '../../use-live'
import { usePerson } from '../../use-person'
import { cityChoice, placeNamed, placeNear } from '../network'
import { Answer } from './answer'
import { Begin } from './begin'
import { CityTaken } from './city-taken'
import { journeyMessages } from './locales'
import { OtherWaysBeside, OtherWaysFirst } from './other-ways'
import { PartySheet } from './party-sheet'
import { PlaceSheet } from './place-sheet'
import { PointClosed } from './point-closed'
import { PointEnd } from './point-end'
import { usePlan } from './use-plan'
import { WhenField } from './when-field'
import './index.scss'

type End = 'from' | 'to'
const ENDS: readonly End[] = ['from', 'to']

export default function JourneyPage() {
  const { t, text, locale } = useI18n(journeyMessages)
  const now = useNow()
  // What was asked for now is answered for the minute at which it was asked.
  const [start, setStart] = useState(now)
  const { answers, path, change } = useAnswers(JOURNEY, ['from', 'to', 'when', 'party', 'pay'])
  const isOlder = useSettings(({ who }) => who.includes('older'))
  const person = usePerson()
  const queues = useQueues(now)
  const isDrawn = useDrawn()
  // A link that was merely opened is nobody's question yet.
  const [isOwn, setOwn] = useState(false)
  const [open, setOpen] = useState<End | 'party'>()

  // The network is unpacked after the first drawing.
  const place = (end: End) => (isDrawn && answers[end] ? placeNamed(answers[end]) : undefined)
  const places = { from: place('from'), to: place('to') }
  const cities = isDrawn ? ENDS.flatMap((end) => { const choice = cityChoice(answers[end] ?? ''); return choice ? [{ end, choice }] : [] }) : []
  /** A place of the directory is rarely a stop: how far the one that was taken is from it. */
  const near = isDrawn && answers.to ? placeNear(answers.to) : undefined
  const isFar = near !== undefined && near.metres > FAR_STOP
  const going = goingCityPage(near?.city)
  const when = readWhen(answers.when)
  const party = answers.party ? readParty(answers.party) : isOlder ? { elder: 1 } : ALONE
  const pay = answers.pay === 'ticket' ? 'ticket' : 'card'
  const isSame = answers.from !== undefined && (answers.from === answers.to || (places.from !== undefined && places.from.id === places.to?.id))
  const isLost = isDrawn && ENDS.some((end) => answers[end] && !places[end] && !cities.some((one) => one.end === end))
  const asked: Asked | undefined =
    places.from && places.to && !isSame && !isFar ? { from: places.from.id, to: places.to.id, when: when ?? { is: 'leave', day: start.day, minute: start.time }, party, pay } : undefined
  const planned = usePlan(asked, person, start, queues)

  const give = (given: Parameters<typeof change>[0]) => {
    setOwn(true)
    setStart(now)
    change(given)
  }
  const ask = ({ from, to, party: who, pay: by }: AskedJourney) => give({ from, to, party: who, pay: by })
  const summary = [...WHO.flatMap((who) => (party[who] ? [t('journey.count', { who: t(`journey.who.${who}`), count: party[who] })] : []))]
  const hasTimePassed = when === undefined && (now.day !== start.day || now.time !== start.time)

  return (
    <Screen title={t('journey.title')} path={path} isWide>
      {!answers.from && !answers.to && <Box className="paragraph">{t('journey.lead')}</Box>}
      <Columns
        asked={
          <>
            <Card>
              {ENDS.map((end) => (
                <ListItem key={end} id={end} icon={end === 'from' ? 'travel' : 'office'} title={places[end] ? text(places[end].name) : t('journey.choosePlace')} note={t(`journey.${end}`)} onTap={() => setOpen(end)} />
              ))}
            </Card>
            <Button id="swap" onTap={() => give({ from: answers.to, to: answers.from })}>
              {t('journey.swap')}
            </Button>
            <WhenField when={when} start={start} onWhen={(value) => give({ when: value && writtenWhen(value) })} onAgain={asked && hasTimePassed ? () => setStart(now) : undefined} />
            <Card>
              <ListItem id="party" icon="crowd" title={summary.join(separator(locale, 'phrases'))} note={t(`journey.pay.${pay}`)} onTap={() => setOpen('party')} />
            </Card>
            {near && (
              <Notice
                id="near-stop"
                kind={isFar ? 'caution' : 'info'}
                action={
                  isFar && (
                    <Button id="to-going" href={going} onTap={() => openPage(going)}>
                      {near.city ? t('journey.toGoingCity', { city: t(`region.${near.city}`) }) : t('journey.toGoing')}
                    </Button>
                  )
                }
              >
                {t(isFar ? 'journey.farStop' : 'journey.nearStop', { name: text(near.place.name), distance: formatDistance(near.metres, 0, locale) })}
              </Notice>
            )}
            {cities.map(({ end, choice }) => (
              <CityTaken key={end} id={`city-${end}`} choice={choice} onPlace={(id) => give({ [end]: id })} />
            ))}
            {isSame && <Notice id="same">{t('journey.same')}</Notice>}
            {isLost && (
              <Notice id="lost" kind="caution">
                {t('journey.lost')}
              </Notice>
            )}
          </>
        }
      >
        {asked ? (
          <>
            {!planned && <Waiting id="working" text={t('journey.working')} />}
            {planned && <PointClosed planned={planned} to={places.to!} />}
            {planned && <PointEnd planned={planned} to={places.to!} onTo={(id) => give({ to: id })} />}
            {planned && <OtherWaysFirst planned={planned} />}
            {planned && <Answer planned={planned} isOwn={isOwn} who={person} onPlace={(end, id) => give({ [end]: id })} />}
            {planned && <OtherWaysBeside others={planned.others} />}
          </>
        ) : (
          isDrawn && !isSame && !isFar && <Begin onAsk={ask} />
        )}
      </Columns>
      {(open === 'from' || open === 'to') && (
        <PlaceSheet
          title={t(`journey.${open}`)}
          chosen={places[open]}
          onChoose={(id) => {
            give({ [open]: id })
            setOpen(undefined)
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open === 'party' && (
        <PartySheet party={party} pay={pay} onParty={(value) => give({ party: writtenParty(value) })} onPay={(value) => give({ pay: value })} onClose={() => setOpen(undefined)} />
      )}
    </Screen>
  )
}
