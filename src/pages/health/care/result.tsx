import { useState } from 'react'
import { sideOf, type CareCase } from '@/domain/treatment/asked'
import { waysFor } from '@/domain/treatment/ways'
import { formatDay } from '@/domain/time/civil'
import { careContact, careWaysOn, emergencyNumber, WAYS_REVIEW_DAYS } from '@/facts/health/ways'
import { useI18n } from '@/i18n'
import type { Now } from '@/platform/clock'
import { Announcement, Box, Card, ListItem, Message, Notice, Section } from '@/ui'
import { AskHere } from '../../ask-here'
import { CallRow } from '../../call-row'
import { FactSources } from '../../fact-sources'
import { careMessages } from './locales'
import { Waits } from './waits'
import { entriesOf, WayView } from './way-view'

interface ResultProps {
  asked: CareCase
  /** The way whose details are asked for, as the address says; whatever it says. */
  chosen: string | undefined
  now: Now
  isDrawn: boolean
  onWay: (id: string) => void
}

/** What to do first; then the ways in their order, all about one of them, and whom to ask. */
export function Result({ asked, chosen, now, isDrawn, onWay }: ResultProps) {
  const { t, text, locale } = useI18n(careMessages)
  const [message, setMessage] = useState<string>()
  const side = sideOf(asked.city)
  const ways = waysFor(careWaysOn(now.day), asked)
  const shown = ways.find(({ id }) => id === chosen) ?? ways[0]
  const isEmergency = asked.need === 'emergency'
  const number = emergencyNumber(side)
  const contact = careContact(shown?.entry.value.ask ?? side)
  const answer = ways[0] && text(ways[0].entry.value.answer)
  const call = (
    <Box>
      <Card>
        <CallRow
          id="call-now"
          number={number.value.phone}
          title={t(isEmergency ? 'care.call' : 'care.danger', { phone: number.value.phone })}
          note={text(number.value.what)}
          isMain={isEmergency}
          onSay={setMessage}
        />
      </Card>
      <Message text={message} />
    </Box>
  )

  return (
    <Box className="stack">
      {isEmergency && call}
      {answer && (
        <Notice id="answer" kind={isEmergency ? 'caution' : 'info'}>
          {answer}
        </Notice>
      )}
      {answer && <Announcement text={answer} />}
      {isDrawn && isEmergency && side === 'hong-kong' && <Waits now={now} />}
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
      {isDrawn && shown && <WayView key={shown.id} way={shown} asked={asked} day={now.day} isFirst={shown === ways[0]} />}
      {isDrawn && !isEmergency && call}
      {isDrawn && <AskHere about={t('care.not')} contact={contact.value} />}
      {isDrawn && shown && <Box>{t('care.asOf', { date: formatDay(shown.entry.source.verifiedOn, locale) })}</Box>}
      {isDrawn && <FactSources entries={[...(shown ? entriesOf(shown, now.day) : []), number, contact]} reviewEveryDays={WAYS_REVIEW_DAYS} />}
    </Box>
  )
}
