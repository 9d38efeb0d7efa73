import type { FactEntry } from '@/domain/fact/fact'
import { formatMoney, type Money } from '@/domain/money/money'
import { feeFor } from '@/domain/pay/fee'
import type { Held } from '@/domain/pay/means'
import type { PayCase } from '@/domain/pay/what-for'
import type { Proposal } from '@/domain/pay/which-way'
import { formatUnits } from '@/domain/number/number'
import type { LocalText } from '@/domain/locale/locale'
import type { CivilDate } from '@/domain/time/civil'
import { useI18n } from '@/i18n'
import { Box, Card, KeyFacts, ListItem, Notice, Section, Timeline, type KeyFact } from '@/ui'
import { acceptedOn, feeOn, limitsOn, obtainOn, pitfallsOn, rideGuideOn, setupOn } from './facts'
import { payMessages } from './locales'
import { OpenWallet } from './open-wallet'

/** What is shown of a way, read once. */
function partsOf({ way, missing }: Proposal, asked: PayCase, held: ReadonlySet<Held>, day: CivilDate) {
  const accepted = acceptedOn(way, asked, day)
  const wanted: Held[] = [...missing, ...(accepted?.asksNumber && !held.has('number') ? (['number'] as const) : [])]
  return {
    accepted,
    fee: feeOn(way, asked, day),
    limits: limitsOn(way, asked, day),
    obtains: wanted.flatMap((one) => obtainOn(one, asked, day) ?? []),
    setup: setupOn(way, asked, day),
    ride: rideGuideOn(accepted?.means, day),
    pitfalls: pitfallsOn(way, asked, day),
  }
}

/** All facts that are shown of a way, the verdict's first. */
export function entriesOf(proposal: Proposal, asked: PayCase, held: ReadonlySet<Held>, day: CivilDate): FactEntry<unknown>[] {
  const { accepted, fee, limits, obtains, setup, ride, pitfalls } = partsOf(proposal, asked, held, day)
  return [...(accepted?.entries ?? []), ...[fee, setup, ride].flatMap((entry) => entry ?? []), ...limits, ...obtains, ...pitfalls]
}

/** So much more than what costs nothing, to show what a payment above it costs. */
const ABOVE = 10_000

interface WayViewProps {
  proposal: Proposal
  asked: PayCase
  held: ReadonlySet<Held>
  day: CivilDate
}

/** One way: what to look for, what it costs and how far it goes, how it is set up, and how one gets out of what goes wrong. */
export function WayView({ proposal, asked, held, day }: WayViewProps) {
  const { t, text, locale } = useI18n(payMessages)
  const { accepted, fee, limits, obtains, setup, ride, pitfalls } = partsOf(proposal, asked, held, day)
  const name = t(`pay.way.${proposal.way}`)
  const money = (amount: Money) => formatMoney(amount, locale)

  const feeFact = (): KeyFact[] => {
    if (!fee) return []
    const { perTenThousand, freeUpTo } = fee.value
    if (perTenThousand === 0) return [{ icon: 'fee', label: t('pay.fee'), value: t('pay.fee.none') }]
    const percent = `${formatUnits(perTenThousand, 2, locale).replace(/[.,]00$/, '')}%`
    if (!freeUpTo) return [{ icon: 'fee', label: t('pay.fee'), value: percent }]
    const amount: Money = { minor: freeUpTo.minor + ABOVE, currency: freeUpTo.currency }
    return [
      {
        icon: 'fee',
        label: t('pay.fee'),
        value: t('pay.fee.above', { percent, amount: money(freeUpTo) }),
        note: t('pay.fee.example', { amount: money(amount), fee: money(feeFor(amount, { perTenThousand, freeUpTo })) }),
      },
    ]
  }
  const facts: KeyFact[] = [...feeFact(), ...limits.map(({ value: { per, amount } }): KeyFact => ({ icon: 'payment', label: t(`pay.limit.${per}`), value: money(amount) }))]

  const hasNote = Boolean(accepted?.note) || accepted?.isForeignRide === true

  return (
    <>
      <Section id="way" title={name}>
        <Box className="stack">
          {!hasNote && facts.length === 0 && <Box id="way-plain">{t('pay.plain')}</Box>}
          {hasNote && (
            <Notice id="way-note">
              {accepted?.note && <Box>{text(accepted.note)}</Box>}
              {accepted?.isForeignRide && <Box>{t('pay.foreignRide')}</Box>}
            </Notice>
          )}
          {facts.length > 0 && (
            <Card>
              <KeyFacts id="way-facts" facts={facts} />
            </Card>
          )}
        </Box>
      </Section>
      {obtains.map(({ value }) => (
        <Section key={value.held} id={`get-${value.held}`} title={t('pay.get', { what: t(`pay.held.${value.held}`) })}>
          <Card>
            <KeyFacts facts={[{ icon: 'document', label: t('pay.bring'), value: text(value.documents) }]} />
            <Steps id={`get-${value.held}-steps`} steps={value.steps} label={t('pay.get', { what: t(`pay.held.${value.held}`) })} />
          </Card>
        </Section>
      ))}
      {setup && <StepSection id="steps" list="step-list" title={t('pay.how')} steps={setup.value.steps} />}
      {ride && <StepSection id="ride" list="ride-list" title={t('pay.ride')} steps={ride.value.steps} />}
      <OpenWallet way={proposal.way} means={accepted?.means} />
      {pitfalls.length + (ride?.value.pitfalls.length ?? 0) > 0 && (
        <Section id="pitfalls" title={t('pay.wrong')}>
          <Card>
            {pitfalls.map(({ value: { wrong, fix } }, index) => (
              <ListItem key={index} icon="caution" title={text(wrong)} note={text(fix)} />
            ))}
            {ride?.value.pitfalls.map((pitfall, index) => <ListItem key={`ride-${index}`} icon="caution" title={text(pitfall)} />)}
          </Card>
        </Section>
      )}
    </>
  )
}

function StepSection({ id, list, title, steps }: { id: string; list: string; title: string; steps: readonly LocalText[] }) {
  return (
    <Section id={id} title={title}>
      <Card>
        <Steps id={list} steps={steps} label={title} />
      </Card>
    </Section>
  )
}

function Steps({ id, steps, label }: { id: string; steps: readonly LocalText[]; label: string }) {
  const { text } = useI18n()
  return <Timeline id={id} label={label} entries={steps.map((step, index) => ({ id: `${id}-${index + 1}`, mark: String(index + 1), title: text(step) }))} />
}
