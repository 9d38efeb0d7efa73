import { entryOf } from '@/catalog'
import { entryOn, type FactEntry } from '@/domain/fact/fact'
import { formatMoney } from '@/domain/money/money'
import { cityOf, isOnMainland, type Means, type Operator } from '@/domain/ride/means'
import { waysAt, type RideResult } from '@/domain/ride/which-code'
import { formatDay } from '@/domain/time/civil'
import { travelContact } from '@/facts/travel/contacts'
import { guideOf, RIDE_CODES_REVIEW_DAYS, signOf, togetherAt, type RideAcceptance, type RideGuide } from '@/facts/travel/ride-codes'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { Announcement, Box, Card, KeyFacts, ListItem, Notice, Section, Timeline, type KeyFact } from '@/ui'
import { AskHere } from '../../ask-here'
import { FactSources } from '../../fact-sources'
import { Later } from '../../later'
import { ServiceRows } from '../../service-row'
import { acceptanceOn, knownOn } from './facts'
import { rideMessages } from './locales'
import { OpenCode } from './open-code'
import { Ways } from './ways'

/** Records that say more of a means. */
const RECORDS: Partial<Record<Means, string>> = {
  wechat: 'travel/tencent-ride-code',
  'wechat-hk': 'travel/tencent-ride-code',
  alipay: 'travel/alipay-ride-code',
  alipayhk: 'travel/alipayhk-ride-code',
  octopus: 'travel/octopus-china-t-union',
  't-union': 'travel/octopus-china-t-union',
}

const contactAt = (operator: Operator) => travelContact(isOnMainland(operator) ? 'mainland' : cityOf(operator) === 'macao' ? 'macao' : 'hong-kong')

interface ResultProps {
  result: RideResult
  onMeans: (means: Means) => void
}

/** The answer first: works or not, in which money; then the official code, how to set it up, and what else works there. */
export function Result({ result: { kind, rider, operator, means }, onMeans }: ResultProps) {
  const { t, text, locale } = useI18n(rideMessages)
  const today = useToday()
  const accepted = acceptanceOn(operator, means, today)
  const sign = kind === 'sign' ? entryOn(signOf(means), today) : undefined
  const group = entryOn(togetherAt(operator), today)
  const together = group?.value.means.includes(means) ? group : undefined
  const guide = entryOn(guideOf(means), today)
  const contact = contactAt(operator)
  const names = { means: t(`ride.means.${means}`), operator: t(`ride.operator.${operator}`) }
  const state = kind === 'known' ? accepted!.value.works : kind
  const verdict = t(`ride.is.${state}`, names)
  const mayWork = state !== 'no'
  const others = waysAt(knownOn(today), operator, rider).filter((one) => one.means !== means)
  const entries = [accepted, sign, together, mayWork && guide].flatMap((entry) => entry || [])

  const facts = (value: RideAcceptance): KeyFact[] => [
    ...(value.pays ? [{ icon: 'payment' as const, label: t('ride.pays'), value: t(`ride.currency.${value.pays}`) }] : []),
    ...(value.fare || value.price
      ? [{ icon: 'fee' as const, label: t('ride.fare'), value: value.price ? formatMoney(value.price, locale) : t(`ride.fare.${value.fare!}`), note: value.price && value.fare && t(`ride.fare.${value.fare}`) }]
      : []),
    ...(together ? [{ icon: 'crowd' as const, label: t('ride.together'), value: t('ride.people', { count: together.value.people }) }] : []),
  ]
  const known = accepted ? facts(accepted.value) : []
  const note = accepted?.value.note ?? sign?.value.note

  return (
    <Box className="stack">
      {kind === 'unknown' ? (
        <AskHere about={verdict} contact={contact.value} />
      ) : (
        <Notice id={`verdict-${state}`} kind={state === 'yes' ? 'info' : 'caution'}>
          <Box>{verdict}</Box>
          {note && <Box>{text(note)}</Box>}
        </Notice>
      )}
      <Announcement text={verdict} />
      <Later id="rest" isStack>
        {() => (
          <>
            {known.length > 0 && (
              <Card>
                <KeyFacts id="ride-facts" facts={known} />
              </Card>
            )}
            {mayWork && <OpenCode means={means} hasTickets={others.some((one) => one.means === 'cash')} onTickets={() => onMeans('cash')} />}
            {mayWork && guide && <Guide entry={guide} />}
            <Ways id="others" title={t(mayWork ? 'ride.others' : 'ride.instead', names)} ways={others} onMeans={onMeans} />
            {RECORDS[means] && (
              <Section id="more-about" title={t('ride.more')}>
                <ServiceRows entries={[entryOf(RECORDS[means])!]} />
              </Section>
            )}
            {accepted && <Box>{t('ride.asOf', { date: formatDay(accepted.source.verifiedOn, locale), name: text(contact.value.name) })}</Box>}
            <FactSources entries={kind === 'unknown' ? [...entries, contact] : entries} reviewEveryDays={RIDE_CODES_REVIEW_DAYS} />
          </>
        )}
      </Later>
    </Box>
  )
}

/** How it is set up, step by step, and what goes wrong. */
function Guide({ entry: { value } }: { entry: FactEntry<RideGuide> }) {
  const { t, text } = useI18n(rideMessages)
  return (
    <>
      <Section id="steps" title={t('ride.steps')}>
        <Card>
          <Timeline id="step-list" label={t('ride.steps')} entries={value.steps.map((step, index) => ({ id: `step-${index + 1}`, mark: String(index + 1), title: text(step) }))} />
        </Card>
      </Section>
      {value.pitfalls.length > 0 && (
        <Section id="pitfalls" title={t('ride.pitfalls')}>
          <Card>
            {value.pitfalls.map((pitfall, index) => (
              <ListItem key={index} icon="caution" title={text(pitfall)} />
            ))}
          </Card>
        </Section>
      )}
    </>
  )
}
