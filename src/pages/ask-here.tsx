import { useState } from 'react'
import { formatPhone } from '@/domain/delivery/phone-number'
import type { LocalText } from '@/domain/locale/locale'
import { useI18n } from '@/i18n'
import { Box, Card, Message, Notice } from '@/ui'
import { CallRow } from './call-row'

export interface AskHereProps {
  /** Where a page asks of two things. */
  id?: string
  /** What is not known, as a sentence. */
  about: string
  contact: { name: LocalText; phone: string; isAllDay: boolean }
}

/** Says that something is not known, and whom to call about it. */
export function AskHere({ id, about, contact: { name, phone, isAllDay } }: AskHereProps) {
  const { t, text } = useI18n()
  const [message, setMessage] = useState<string>()
  return (
    <Box className="stack">
      <Notice id={id ? `${id}-not-known` : 'not-known'}>{about}</Notice>
      <Card>
        <CallRow
          id={id ?? 'ask-here'}
          number={phone}
          title={t('answer.ask', { name: text(name) })}
          note={isAllDay ? `${formatPhone(phone)}\u00a0· ${t('answer.allDay')}` : formatPhone(phone)}
          onSay={setMessage}
        />
      </Card>
      <Message text={message} />
    </Box>
  )
}
