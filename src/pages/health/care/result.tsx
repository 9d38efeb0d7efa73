import { sideOf, type CareCase } from '@/domain/treatment/asked'
import { waysFor } from '@/domain/treatment/ways'
import { formatDay } from '@/domain/time/civil'
import { careContact, careWaysOn, emergencyNumber, WAYS_REVIEW_DAYS } from '@/facts/health/ways'
import { useI18n } from '@/i18n'
import type { Now } from '@/platform/clock'
import { Box, Card, ListItem, Section } from '@/ui'
import { AskHere } from '../../ask-here'
import { FactSources } from '../../fact-sources'
import { CallNow } from './first-answer'
import { careMessages } from './locales'
import { Waits } from './waits'
import { entriesOf, WayView } from './way-view'

interface ResultProps {
  asked: CareCase
  /** The way whose details are asked for, as the address says; whatever it says. */
  chosen: string | undefined
  now: Now
  onWay: (id: string) => void
}

/** The ways in their order, all about one of them, and whom to ask. */
export function Result({ asked, chosen, now, onWay }: ResultProps) {
  const { t, text, locale } = useI18n(careMessages)
  const side = sideOf(asked.city)
  const ways = waysFor(careWaysOn(now.day), asked)
  const shown = ways.find(({ id }) => id === chosen) ?? ways[0]
  const isEmergency = asked.need === 'emergency'
  const number = emergencyNumber(side)
  const contact = careContact(shown?.entry.value.ask ?? side)

  return (
    <Box className="stack">
      {isEmergency && side === 'hong-kong' && <Waits now={now} />}
      {ways.length > 1 && (
        <Section id="ways" title={t('care.ways')}>
          <Card>
            {ways.map(({ id, entry: { value } }, index) => (
              <ListItem
                key={id}
                id={`way-${id}`}
                icon={id === shown?.id ? 'check' : undefined}
                title={t('care.rank', { rank: index + 1, name: text(value.name) })}
                note={text(value.pays)}
                onTap={() => onWay(id)}
              />
            ))}
          </Card>
        </Section>
      )}
      {shown && <WayView key={shown.id} way={shown} asked={asked} day={now.day} isFirst={shown === ways[0]} />}
      {!isEmergency && <CallNow asked={asked} />}
      <AskHere about={t('care.not')} contact={contact.value} />
      {shown && <Box>{t('care.asOf', { date: formatDay(shown.entry.source.verifiedOn, locale) })}</Box>}
      <FactSources entries={[...(shown ? entriesOf(shown, now.day) : []), number, contact]} reviewEveryDays={WAYS_REVIEW_DAYS} />
    </Box>
  )
}
