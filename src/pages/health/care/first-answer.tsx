import { useState } from 'react'
import { sideOf, type CareCase } from '@/domain/treatment/asked'
import { waysFor } from '@/domain/treatment/ways'
import { careWaysOn, emergencyNumber } from '@/facts/health/ways'
import { useI18n } from '@/i18n'
import type { Now } from '@/platform/clock'
import { Announcement, Box, Card, Message, Notice } from '@/ui'
import { CallRow } from '../../call-row'
import { careMessages } from './locales'

/** What to do first, in one sentence; in an emergency the number before it. It stands above the questions: nobody in need scrolls. */
export function FirstAnswer({ asked, now }: { asked: CareCase; now: Now }) {
  const { text } = useI18n(careMessages)
  const isEmergency = asked.need === 'emergency'
  const best = waysFor(careWaysOn(now.day), asked)[0]
  const answer = best && text(best.entry.value.answer)
  return (
    <Box className="stack">
      {isEmergency && <CallNow asked={asked} />}
      {answer && (
        <Notice id="answer" kind={isEmergency ? 'caution' : 'info'}>
          {answer}
        </Notice>
      )}
      {answer && <Announcement text={answer} />}
    </Box>
  )
}

/** Calls the number for those in danger, where one is. */
export function CallNow({ asked }: { asked: CareCase }) {
  const { t, text } = useI18n(careMessages)
  const [message, setMessage] = useState<string>()
  const isEmergency = asked.need === 'emergency'
  const { phone, what } = emergencyNumber(sideOf(asked.city)).value
  const row = <CallRow id="call-now" number={phone} title={t(isEmergency ? 'care.call' : 'care.danger', { phone })} note={text(what)} isMain={isEmergency} onSay={setMessage} />
  return (
    <Box>
      {isEmergency ? row : <Card>{row}</Card>}
      <Message text={message} />
    </Box>
  )
}
