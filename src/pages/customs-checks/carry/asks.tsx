import { useState } from 'react'
import type { Assessed } from '@/domain/allowance/assess'
import { contactFor } from '@/domain/allowance/contact'
import { formatPhone } from '@/domain/delivery/phone-number'
import { factOn } from '@/domain/fact/fact'
import { separator } from '@/domain/locale/separator'
import { CONTACTS_REVIEW_DAYS, contactNamed } from '@/facts/customs/contacts'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { Box, Card, Message, Section } from '@/ui'
import { CallRow } from '../../call-row'
import { SourceNote } from '../../source-note'
import { carryMessages } from './locales'

/** Whom to call about each thing of which something is not known, or that needs papers; one row an office. */
export function Asks({ assessed }: { assessed: readonly Assessed[] }) {
  const { t, text, locale } = useI18n(carryMessages)
  const today = useToday()
  const [message, setMessage] = useState<string>()
  const about = new Map<string, Set<string>>()
  for (const { item, findings } of assessed)
    for (const { place, verdict } of findings)
      if (verdict === 'unknown' || verdict === 'papers') {
        const contact = contactFor(place, item)
        about.set(contact, (about.get(contact) ?? new Set()).add(t(`carry.item.${item}`)))
      }
  if (about.size === 0) return null
  return (
    <Section id="asks" title={t('carry.askTitle')}>
      <Box className="carry-lead">{t('carry.askLead')}</Box>
      <Card>
        {[...about].map(([id, things]) => {
          const found = factOn(contactNamed(id), today)
          if (!found.ok) return null
          const { name, phone } = found.fact.value
          return (
            <Box key={id}>
              <CallRow
                id={`ask-${id}`}
                number={phone}
                title={t('answer.ask', { name: text(name) })}
                note={`${formatPhone(phone)}\u00a0· ${[...things].join(separator(locale))}`}
                onSay={setMessage}
              />
              <SourceNote source={found.fact.source} reviewEveryDays={CONTACTS_REVIEW_DAYS} />
            </Box>
          )
        })}
      </Card>
      <Message text={message} />
    </Section>
  )
}
