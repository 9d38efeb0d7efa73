import { useState } from 'react'
import { decideWay } from '@/domain/delivery/decide'
import { formatPhone } from '@/domain/delivery/phone-number'
import type { LocalText } from '@/domain/locale/locale'
import { useI18n } from '@/i18n'
import { linkOf } from '@/platform/navigate'
import { host } from '@/platform/system'
import { Box, Card, ListItem, Message, Section } from '@/ui'
import { useFollow } from '../../use-follow'
import { insuranceMessages } from './locales'

export interface Asked {
  id: string
  /** What one asks there. */
  about: string
  contact: { name: LocalText; phone: string }
}

/** What was not found, or differs from place to place, and whom to call about it. */
export function Ask({ asked }: { asked: readonly Asked[] }) {
  const { t, text } = useI18n(insuranceMessages)
  const [message, setMessage] = useState<string>()
  const follow = useFollow(setMessage)
  return (
    <Section id="ask" title={t('insurance.ask')}>
      <Box className="stack">
        <Card>
          {asked.map(({ id, about, contact: { name, phone } }) => {
            const way = decideWay({ kind: 'phone', number: phone }, host)
            return (
              <ListItem
                key={id}
                id={id}
                sign="call"
                title={t('answer.ask', { name: text(name) })}
                note={`${formatPhone(phone)}\u00a0· ${about}`}
                href={linkOf(way)}
                opensOutside
                onTap={() => void follow(way)}
              />
            )
          })}
        </Card>
        <Message text={message} />
      </Box>
    </Section>
  )
}
