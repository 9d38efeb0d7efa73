import { formatMoney } from '@/domain/money/money'
import type { Need } from '@/domain/phone-plan/need'
import type { Ranked } from '@/domain/phone-plan/rank'
import type { Stays } from '@/domain/phone-plan/tariff'
import type { CivilDate } from '@/domain/time/civil'
import { PLANS_REVIEW_DAYS } from '@/facts/communications/plans'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { BarChart, Box, Card, ListItem, Section } from '@/ui'
import { AskHere } from '../../ask-here'
import { FactSources } from '../../fact-sources'
import { PAY } from '../../links'
import { TextRows } from '../../text-rows'
import { contactFor, rulesFor, type KnownPlan, type Proposed } from './facts'
import { phoneMessages } from './locales'
import { PlanView } from './plan-view'

interface ResultProps {
  need: Need
  proposed: Proposed
  stays: Stays
  /** The plan whose details are asked for, as the address says; whatever it says. */
  chosen: string | undefined
  day: CivilDate
  onPlan: (plan: string) => void
}

/** The plans that do what is wanted, the cheapest first; all about one of them; and what to know of numbers there. */
export function Result({ need, proposed: { ranked, isPair }, stays, chosen, day, onPlan }: ResultProps) {
  const { t, text, locale } = useI18n(phoneMessages)
  const shown = ranked.find(({ plan }) => plan.id === chosen) ?? ranked[0]
  const rules = rulesFor(need, day)
  const contact = contactFor(need)
  const nameOf = ({ plan }: Ranked<KnownPlan>) => text(plan.entry.value.name)
  const costOf = ({ plan, costMinor }: Ranked<KnownPlan>) => (costMinor === undefined || !plan.currency ? undefined : formatMoney({ minor: costMinor, currency: plan.currency }, locale))
  const priced = ranked.filter((one) => costOf(one) !== undefined)
  // Bars of two currencies beside each other would be compared.
  const compared = priced.filter(({ plan }) => plan.currency === priced[0]!.plan.currency)
  const hasUnknown = ranked.length === 0 || priced.length < ranked.length
  const wallet = need.to !== 'mainland' || need.use !== 'data'

  return (
    <Box className="stack">
      {ranked.length > 0 && (
        <Section id="plans" title={t('phone.plans')}>
          <Card>
            {ranked.map((one) => (
              <ListItem
                key={one.plan.id}
                id={`plan-${one.plan.id}`}
                icon={one === shown ? 'check' : undefined}
                title={nameOf(one)}
                note={[t(`phone.form.${one.plan.entry.value.form}`), costOf(one) ? t('phone.year', { cost: costOf(one)! }) : t('phone.noPrice')].join('\u00a0· ')}
                onTap={() => onPlan(one.plan.id)}
              />
            ))}
          </Card>
        </Section>
      )}
      {!isPair && compared.length > 1 && (
        <BarChart
          id="costs"
          title={t('phone.costs', { days: stays.days, times: stays.times })}
          bars={compared.map((one) => ({ id: one.plan.id, label: nameOf(one), value: one.costMinor, text: costOf(one)!, isChosen: one === shown }))}
        />
      )}
      {shown && <PlanView key={shown.plan.id} ranked={shown} others={ranked} stays={stays} />}
      {rules.length > 0 && <TextRows id="rules" title={t('phone.rules')} icon="info" texts={rules.map(({ value }) => value.says)} />}
      {wallet && (
        <Card>
          <ListItem id="pay-tool" icon="payment" title={t('phone.pay')} note={t('phone.pay.note')} href={PAY} onTap={() => openPage(PAY)} />
        </Card>
      )}
      {hasUnknown && <AskHere about={t(ranked.length > 0 ? 'phone.ask.price' : 'phone.best.none')} contact={contact.value} />}
      <FactSources
        entries={[...(shown ? [shown.plan.entry] : []), ...ranked.map(({ plan }) => plan.entry), ...rules, ...(hasUnknown ? [contact] : [])]}
        nameOf={(entry) => ranked.filter(({ plan }) => plan.entry === entry).map(nameOf)[0]}
        reviewEveryDays={PLANS_REVIEW_DAYS}
      />
    </Box>
  )
}
