import { useState } from 'react'
import { formatPhone } from '@/domain/delivery/phone-number'
import type { LocalText } from '@/domain/locale/locale'
import { useI18n } from '@/i18n'
import { Box, Card, Message, Section } from '@/ui'
import { CallRow } from '../../call-row'
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
  return (
    <Section id="ask" title={t('insurance.ask')}>
      <Box className="stack">
        <Card>
          {asked.map(({ id, about, contact: { name, phone } }) => (
            <CallRow key={id} id={id} number={phone} title={t('answer.ask', { name: text(name) })} note={`${formatPhone(phone)}\u00a0· ${about}`} onSay={setMessage} />
          ))}
        </Card>
        <Message text={message} />
      </Box>
    </Section>
  )
}
