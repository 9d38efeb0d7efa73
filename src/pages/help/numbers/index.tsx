/** Numbers to call, of every help service, one tap each. */
import { useState } from 'react'
import { entryOf } from '@/catalog'
import { wholeRecord } from '@/catalog/detail'
import shipped from '@/catalog/details/help.gen'
import { decideWay } from '@/domain/delivery/decide'
import { formatPhone } from '@/domain/delivery/phone-number'
import { useI18n } from '@/i18n'
import { linkOf } from '@/platform/navigate'
import { host } from '@/platform/system'
import { Box, Card, ListItem, Message, Section } from '@/ui'
import { HELP_NUMBERS } from '../../links'
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
const FIRST = 2

const isEmergency = ({ id }: { id: string }) => id.startsWith('help/emergency-')
const records = shipped.map(wholeRecord)
/** Who is in danger looks at the top. */
const services = [...records.filter(isEmergency), ...records.filter((record) => !isEmergency(record))]

export default function HelpNumbersPage() {
  const { t, text } = useI18n(helpMessages)
  const [message, setMessage] = useState<string>()
  const follow = useFollow(setMessage)
  const isDrawn = useDrawn()
  const { shown, next, grow } = useGrowing(services.length, STEP, STEP)

  return (
    <Screen title={t('numbers.title')} path={HELP_NUMBERS}>
      <Box>{t('numbers.lead')}</Box>
      <Box>
        {services.slice(0, isDrawn ? shown : FIRST).map((service) => (
          <Section key={service.id} title={text(entryOf(service.id)!.name)}>
            <Card>
              {service.delivery.map((one, index) =>
                one.kind !== 'phone' ? null : (
                  <ListItem
                    key={index}
                    id={`call-${service.id.split('/')[1]}-${index}`}
                    sign="call"
                    title={formatPhone(one.number)}
                    note={[text(one.label), one.hours && text(one.hours)].filter(Boolean).join('\u00a0· ')}
                    href={linkOf(decideWay({ kind: 'phone', number: one.number }, host))}
                    opensOutside
                    onTap={() => void follow({ act: 'call', number: one.number })}
                  />
                ),
              )}
              <SourceNote source={service.sources.main} reviewEveryDays={service.reviewEveryDays} />
            </Card>
          </Section>
        ))}
      </Box>
      <MoreButton next={next} onTap={grow} />
      <Message text={message} />
    </Screen>
  )
}
