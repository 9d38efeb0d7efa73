import { operatorFor, type Held, type Way } from '@/domain/pay/means'
import type { PayCase } from '@/domain/pay/what-for'
import { waysToPay, type Proposal } from '@/domain/pay/which-way'
import { formatDay, type CivilDate } from '@/domain/time/civil'
import { travelContact } from '@/facts/travel/contacts'
import { WAYS_REVIEW_DAYS } from '@/facts/payment/ways'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Box, Card, ListItem, Section } from '@/ui'
import { AskHere } from '../../ask-here'
import { dotted } from '../../dotted'
import { FactSources } from '../../fact-sources'
import { rideCodesPage } from '../../links'
import { acceptedOn, contactIn, rulesFor } from './facts'
import { payMessages } from './locales'
import { entriesOf, WayView } from './way-view'

interface ResultProps {
  asked: PayCase
  held: ReadonlySet<Held>
  /** The way whose details are asked for, as the address says; whatever it says. */
  chosen: string | undefined
  day: CivilDate
  onWay: (way: Way) => void
}

/** The ways that work, the best first; then all about one of them, and what does not work or is not known. */
export function Result({ asked, held, chosen, day, onWay }: ResultProps) {
  const { t, text, locale } = useI18n(payMessages)
  const ways = waysToPay(held, rulesFor(asked, day))
  const all = [...ways.have, ...ways.couldGet]
  const shown = all.find(({ way }) => way === chosen) ?? all[0]
  const isRide = operatorFor(asked.city, asked.what) !== undefined
  const contact = isRide ? travelContact(asked.city === 'hong-kong' || asked.city === 'macao' ? asked.city : 'mainland') : contactIn(asked, day)
  const what = t(`pay.what.${asked.what}`)
  const city = t(`region.${asked.city}`)
  const nameOf = (way: Way) => t(`pay.way.${way}`)
  const { refused } = ways
  const entries = shown ? entriesOf(shown, asked, held, day) : []
  const hasUnknown = ways.unknown.length > 0 || all.length === 0
  const verdicts = [...all.map(({ way }) => way), ...refused].map((way) => ({ way, entries: acceptedOn(way, asked, day)?.entries ?? [] }))
  const wayOf = new Map(verdicts.flatMap(({ way, entries: said }) => said.map((entry) => [entry, nameOf(way)] as const)))

  return (
    <Box className="stack">
      <Ranked id="have-ways" title={t('pay.works')} ways={ways.have} shown={shown} isNumbered onWay={onWay} />
      {shown && <WayView key={shown.way} proposal={shown} asked={asked} held={held} day={day} />}
      <Ranked id="get-ways" title={t('pay.couldGet')} ways={ways.couldGet} shown={shown} onWay={onWay} />
      {refused.length > 0 && (
        <Section id="refused" title={t('pay.refused')}>
          <Card>
            {refused.map((way) => {
              const note = acceptedOn(way, asked, day)?.note
              return <ListItem key={way} id={`no-${way}`} icon="caution" title={nameOf(way)} note={note && text(note)} />
            })}
          </Card>
        </Section>
      )}
      {hasUnknown && (
        <AskHere about={ways.unknown.length > 0 ? t('pay.unknown', { ways: ways.unknown.map(nameOf).join(t('pay.and')), what, city }) : t('pay.best.unknown', { what, city })} contact={contact.value} />
      )}
      {isRide && (
        <Card>
          <ListItem id="ride-codes" icon="qr" title={t('pay.rideCodes')} note={t('pay.rideCodes.note')} href={rideCodesPage(asked)} onTap={() => openPage(rideCodesPage(asked))} />
        </Card>
      )}
      {entries[0] && <Box>{t('pay.asOf', { date: formatDay(entries[0].source.verifiedOn, locale) })}</Box>}
      <FactSources
        entries={[...entries, ...verdicts.flatMap((one) => one.entries), ...(hasUnknown ? [contact] : [])]}
        nameOf={(entry) => wayOf.get(entry)}
        reviewEveryDays={WAYS_REVIEW_DAYS}
      />
    </Box>
  )
}

interface RankedProps {
  id: string
  title: string
  ways: readonly Proposal[]
  shown: Proposal | undefined
  isNumbered?: boolean
  onWay: (way: Way) => void
}

/** Ways in their order; a tap shows all about one. */
function Ranked({ id, title, ways, shown, isNumbered, onWay }: RankedProps) {
  const { t } = useI18n(payMessages)
  if (ways.length === 0) return null
  // Cash needs cash: that need not be said.
  const needOf = ({ way, missing: [one] }: Proposal) => one && t(`pay.held.${one}`) !== t(`pay.way.${way}`) && t('pay.needs', { what: t(`pay.held.${one}`) })
  const note = (proposal: Proposal) =>
    dotted([t(`pay.is.${proposal.works}`), needOf(proposal), proposal.steps > 0 && t('pay.steps.count', { count: proposal.steps })])
  return (
    <Section id={id} title={title}>
      <Card>
        {ways.map((proposal, index) => (
          <ListItem
            key={proposal.way}
            id={`way-${proposal.way}`}
            icon={proposal.way === shown?.way ? 'check' : undefined}
            title={isNumbered ? t('pay.rank', { rank: index + 1, way: t(`pay.way.${proposal.way}`) }) : t(`pay.way.${proposal.way}`)}
            note={note(proposal)}
            onTap={() => onWay(proposal.way)}
          />
        ))}
      </Card>
    </Section>
  )
}
