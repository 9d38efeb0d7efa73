import { useState } from 'react'
import { decideWay } from '@/domain/delivery/decide'
import { formatPhone } from '@/domain/delivery/phone-number'
import type { LocalText } from '@/domain/locale/locale'
import { useI18n } from '@/i18n'
import { linkOf } from '@/platform/navigate'
import { host } from '@/platform/system'
import { Box, Card, ListItem, Message, Notice } from '@/ui'
import { useFollow } from './use-follow'

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
  const follow = useFollow(setMessage)
  const way = decideWay({ kind: 'phone', number: phone }, host)
  return (
    <Box className="stack">
      <Notice id={id ? `${id}-not-known` : 'not-known'}>{about}</Notice>
      <Card>
        <ListItem
          id={id ?? 'ask-here'}
          sign="call"
          title={t('answer.ask', { name: text(name) })}
          note={isAllDay ? `${formatPhone(phone)}\u00a0· ${t('answer.allDay')}` : formatPhone(phone)}
          href={linkOf(way)}
          opensOutside
          onTap={() => void follow(way)}
        />
      </Card>
      <Message text={message} />
    </Box>
  )
}
