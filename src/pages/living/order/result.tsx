import type { ReactNode } from 'react'
import type { Wanted } from '@/domain/order/ways'
import type { CivilDate } from '@/domain/time/civil'
import { ORDER_REVIEW_DAYS, orderContact } from '@/facts/living/order'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Box, Card, ListItem, Section } from '@/ui'
import { AskHere } from '../../ask-here'
import { FactSources } from '../../fact-sources'
import { Later } from '../../later'
import { PAY, rideCodesPage, servicePage } from '../../links'
import { TextRows } from '../../text-rows'
import { NumberedSteps } from '../numbered-steps'
import { bestOf, pitfallsFor, proposedFor, vouchersOn } from './facts'
import { orderMessages } from './locales'

const NUMBER = servicePage('communications/one-card-two-numbers')
const RIDE_CODES = rideCodesPage({ who: 'hong-kong', city: 'shenzhen' })

interface ResultProps {
  wanted: Wanted
  /** The way whose steps are asked for, as the address says; whatever it says. */
  chosen: string | undefined
  day: CivilDate
  onWay: (id: string) => void
  /** What stands before the sources. */
  children?: ReactNode
}

/** The ways, the best first; the steps of one of them, what goes wrong, and whom to ask. */
export function Result({ wanted, chosen, day, onWay, children }: ResultProps) {
  const { t, text } = useI18n(orderMessages)
  const ways = proposedFor(wanted, day)
  const best = bestOf(ways)
  const shown = ways.find(({ id }) => id === chosen) ?? ways[0]
  const pitfalls = pitfallsFor(wanted, day)
  const noteOf = ({ entry: { value } }: (typeof ways)[number]) => (
    <>
      {(wanted.number === 'home' || value.asksNumber === 'none') && <Box>{t(`order.needs.${value.asksNumber}`)}</Box>}
      {value.note && <Box>{text(value.note)}</Box>}
    </>
  )

  return (
    <Box className="stack">
      <Card>
        {ways.map((way) => (
          <ListItem key={way.id} id={`way-${way.id}`} icon={way.isBarred ? 'caution' : way === best ? 'check' : 'info'} title={text(way.entry.value.name)} note={noteOf(way)} onTap={() => onWay(way.id)} />
        ))}
      </Card>
      <Later id="rest" isStack>
        {() => (
          <>
            {shown && (
              <Section id="steps" title={t('order.steps', { way: text(shown.entry.value.name) })}>
                <Card>
                  <NumberedSteps id="step-list" label={text(shown.entry.value.name)} stepId="step" steps={shown.entry.value.steps} />
                </Card>
              </Section>
            )}
            {pitfalls.length > 0 && (
              <TextRows id="pitfalls" title={t('order.wrong')} icon="caution" texts={pitfalls.map(({ value }) => value.wrong)} notes={pitfalls.map(({ value }) => value.fix)} />
            )}
            <AskHere about={t('order.ask')} contact={orderContact.value} />
            <Section id="next" title={t('order.next')}>
              <Card>
                <ListItem id="to-pay" icon="payment" title={t('order.toPay')} href={PAY} onTap={() => openPage(PAY)} />
                <ListItem id="to-number" icon="communications" title={t('order.toNumber')} href={NUMBER} onTap={() => openPage(NUMBER)} />
                <ListItem id="to-ride" icon="qr" title={t('order.toRide')} href={RIDE_CODES} onTap={() => openPage(RIDE_CODES)} />
              </Card>
            </Section>
            {children}
            <FactSources entries={[...(shown ? [shown.entry] : []), ...pitfalls, ...ways.map(({ entry }) => entry), orderContact, ...vouchersOn(day)]} reviewEveryDays={ORDER_REVIEW_DAYS} />
          </>
        )}
      </Later>
    </Box>
  )
}
