/** Numbers to call, of every help service, one tap each. */
import { useState } from 'react'
import { entryOf } from '@/catalog'
import { recordsOf } from '@/catalog/detail'
import shipped from '@/catalog/details/help.gen'
import { decideWay } from '@/domain/delivery/decide'
import { formatPhone } from '@/domain/delivery/phone-number'
import { useI18n } from '@/i18n'
import { linkOf, openPage } from '@/platform/navigate'
import { host } from '@/platform/system'
import { useOwn } from '@/stores'
import { Box, Card, ListItem, Message, Section, SegmentedControl } from '@/ui'
import { dotted } from '../../dotted'
import { EMERGENCY_CARD, HELP_NUMBERS, SHOW_CARDS } from '../../links'
import { MoreButton } from '../../more-button'
import { Screen } from '../../screen'
import { SourceNote } from '../../source-note'
import { useDrawn } from '../../use-drawn'
import { useFollow } from '../../use-follow'
import { useGrowing } from '../../use-growing'
import { helpMessages } from '../locales'

/** Sections drawn at a time: the emergency numbers of the three places. */
const STEP = 3
/** Of these, what one update of a mini program should carry. */
const FIRST = 1

const isEmergency = ({ id }: { id: string }) => id.startsWith('help/emergency-')
const records = recordsOf(shipped)
const PLACES = ['hong-kong', 'macao', 'guangdong'] as const
type Place = (typeof PLACES)[number]

const isOf = (place: Place | undefined, { id }: { id: string }) => id === `help/emergency-${place === 'guangdong' ? 'mainland' : place}`

/** Who is in danger looks at the top: the numbers of the place one is in, then those of the others. */
const sorted = (place: Place | undefined) => [
  ...records.filter((record) => isOf(place, record)),
  ...records.filter((record) => isEmergency(record) && !isOf(place, record)),
  ...records.filter((record) => !isEmergency(record)),
]

/** The place that was chosen last, out of what the phone keeps. */
const keptPlace = (entries: readonly unknown[]): Place | undefined => PLACES.find((place) => place === entries[0])

export default function HelpNumbersPage() {
  const { t, text } = useI18n(helpMessages)
  const [message, setMessage] = useState<string>()
  const follow = useFollow(setMessage)
  const isDrawn = useDrawn()
  const { own, keepOwn } = useOwn()
  const place = keptPlace(own['place'] ?? [])
  const services = sorted(place)
  const { shown, next, grow } = useGrowing(services.length, STEP, STEP)

  // Below the numbers of the place one is in: in danger nothing stands before these.
  const cards = (
    <Section title={t('numbers.atHand')}>
      <Card>
        <ListItem id="to-card" icon="health" title={t('numbers.card')} note={t('numbers.cardNote')} href={EMERGENCY_CARD} onTap={() => openPage(EMERGENCY_CARD)} />
        <ListItem id="to-show" icon="language" title={t('numbers.show')} note={t('numbers.showNote')} href={SHOW_CARDS} onTap={() => openPage(SHOW_CARDS)} />
      </Card>
    </Section>
  )

  return (
    <Screen title={t('numbers.title')} path={HELP_NUMBERS}>
      <Box className="stack">
        <Box>{t('numbers.lead')}</Box>
        <SegmentedControl id="place" label={t('numbers.place')} choices={PLACES.map((value) => ({ value, label: t(`region.${value}`) }))} chosen={place ?? ''} onChoose={(value) => keepOwn('place', () => [value])} />
      </Box>
      <Box className="stack">
        <Box>
          {services.slice(0, isDrawn ? shown : FIRST).map((service, rank) => (
            <Box key={service.id}>
              <Section title={text(entryOf(service.id)!.name)}>
                <Card>
                  {service.delivery.map((one, index) =>
                    one.kind !== 'phone' ? null : (
                      <ListItem
                        key={index}
                        id={`call-${service.id.split('/')[1]}-${index}`}
                        sign="call"
                        title={formatPhone(one.number)}
                        note={dotted([text(one.label), one.hours && text(one.hours)])}
                        href={linkOf(decideWay({ kind: 'phone', number: one.number }, host))}
                        opensOutside
                        onTap={() => void follow({ act: 'call', number: one.number })}
                      />
                    ),
                  )}
                  <SourceNote source={service.sources.main} reviewEveryDays={service.reviewEveryDays} />
                </Card>
              </Section>
              {rank === 0 && cards}
            </Box>
          ))}
        </Box>
        <MoreButton next={next} onTap={grow} />
      </Box>
      <Message text={message} />
    </Screen>
  )
}
