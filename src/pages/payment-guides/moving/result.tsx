import { entryOf } from '@/catalog'
import { formatMoney, type Money } from '@/domain/money/money'
import { burdenOf } from '@/domain/remittance/plan'
import type { WayId, Wish } from '@/domain/remittance/ways'
import { barOn, knownOf, transferContact, TRANSFERS_REVIEW_DAYS, warningOn } from '@/facts/payment/transfers'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { Announcement, Box, Card, ListItem, Notice, Section } from '@/ui'
import { AskHere } from '../../ask-here'
import { dotted } from '../../dotted'
import { FactSources } from '../../fact-sources'
import { Later } from '../../later'
import { ServiceRows } from '../../service-row'
import { CashView, cashEntries } from './cash-view'
import { plannedOffers, type PlannedOffer } from './facts'
import { movingMessages } from './locales'
import type { Often } from './sum'
import { WayView } from './way-view'

/** Records that say more of a way. */
const RECORDS: Partial<Record<WayId, string>> = {
  'payment-connect-north': 'payment/payment-connect',
  'payment-connect-south': 'payment/payment-connect',
  attestation: 'payment/attestation-account',
  'wealth-connect': 'payment/wealth-management-connect',
  wallet: 'payment/alipayhk-mainland',
}

interface ResultProps {
  wish: Wish
  amount?: Money
  often: Often
  used: string
  /** As the address has it: any text. */
  way?: string
  onWay: (way: WayId) => void
  onUsed: (text: string) => void
}

/** The way to try first with its schedule, the others, what is not allowed and why, and whom to ask. */
export function Result({ wish, amount, often, used, way, onWay, onUsed }: ResultProps) {
  const { t, text } = useI18n(movingMessages)
  const today = useToday()
  const offers = plannedOffers(wish, amount, today)
  const open = offers.filter(({ fit }) => fit === 'yes' || fit === 'some')
  const shown = open.find((offer) => offer.way === way) ?? open[0]
  const asked = offers.filter(({ fit }) => fit === 'ask')
  const closed = offers.flatMap(({ way: id, bar }) => {
    const entry = bar && barOn(bar, today)
    return entry ? [{ id, entry }] : []
  })
  const name = shown && t(`moving.way.${shown.way}`)
  const verdict = !name ? t('moving.none') : shown !== open[0] ? t('moving.chosen', { way: name }) : t(shown.fit === 'yes' ? 'moving.best' : 'moving.best.papers', { way: name })
  const warning = wish.route === 'hong-kong_mainland' ? warningOn(today) : undefined
  const contact = transferContact(wish.route.startsWith('mainland') ? 'mainland' : wish.route === 'macao_mainland' ? 'mainland-from-outside' : 'hong-kong')
  const names = asked.map((offer) => t(`moving.way.${offer.way}`)).reduce((one, other) => (one === '' ? other : t('moving.and', { one, other })), '')
  const record = shown && RECORDS[shown.way]
  const entries = [
    ...(shown ? Object.values(knownOf(shown.way, today)) : []),
    ...(shown?.way === 'cash' ? cashEntries(wish.route, today) : []),
    ...closed.map(({ entry }) => entry),
    warning,
    contact,
  ].flatMap((entry) => entry ?? [])

  return (
    <Box className="stack">
      <Notice id={`verdict-${shown?.fit ?? 'none'}`} kind={shown?.fit === 'yes' ? 'info' : 'caution'}>
        {verdict}
      </Notice>
      <Announcement text={verdict} />
      <Later id="rest" isStack>
        {() => (
          <>
            {shown && (shown.way === 'cash' ? <CashView route={wish.route} who={wish.who} /> : <WayView key={shown.way} way={shown.way} amount={amount} often={often} used={used} onUsed={onUsed} />)}
            <Others offers={open.filter((offer) => offer !== shown)} onWay={onWay} />
            {closed.length > 0 && (
              <Section id="closed" title={t('moving.closed')}>
                <Card>
                  {closed.map(({ id, entry }) => (
                    <ListItem key={id} id={`closed-${id}`} icon="caution" title={t(`moving.way.${id}`)} note={text(entry.value.says)} />
                  ))}
                </Card>
              </Section>
            )}
            {warning && (
              <Notice id="warning" kind="caution">
                {text(warning.value.says)}
              </Notice>
            )}
            <AskHere about={names === '' ? t('moving.askFirst') : t('moving.unknown', { ways: names })} contact={contact.value} />
            {record && (
              <Section id="more-about" title={t('moving.more')}>
                <ServiceRows entries={[entryOf(record)!]} />
              </Section>
            )}
            <FactSources entries={entries} reviewEveryDays={TRANSFERS_REVIEW_DAYS} />
          </>
        )}
      </Later>
    </Box>
  )
}

/** The other ways that are open; a tap shows one. */
function Others({ offers, onWay }: { offers: readonly PlannedOffer[]; onWay: (way: WayId) => void }) {
  const { t, locale } = useI18n(movingMessages)
  const today = useToday()
  if (offers.length === 0) return null
  const noteOf = ({ way, fit, plan }: PlannedOffer): string => {
    const limits = knownOf(way, today).limits?.value
    const sums = (['day', 'year', 'total'] as const).flatMap((span) => (limits?.[span] ? `${t(`moving.${span}`)} ${formatMoney(limits[span], locale)}` : []))
    const count = plan && (burdenOf(plan) === Infinity ? t('moving.tooMuch') : t('moving.payments', { count: burdenOf(plan) }))
    return dotted([t(`moving.fit.${fit === 'yes' ? 'yes' : 'some'}`), ...sums, count])
  }
  return (
    <Section id="others" title={t('moving.others')}>
      <Card>
        {offers.map((offer) => (
          <ListItem key={offer.way} id={`way-${offer.way}`} title={t(`moving.way.${offer.way}`)} note={noteOf(offer)} onTap={() => onWay(offer.way)} />
        ))}
      </Card>
    </Section>
  )
}
