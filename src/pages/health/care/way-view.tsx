import { entryOf } from '@/catalog'
import type { FactEntry } from '@/domain/fact/fact'
import { formatMoney } from '@/domain/money/money'
import type { CivilDate } from '@/domain/time/civil'
import type { CareCase } from '@/domain/treatment/asked'
import { LEADS, type Lead } from '@/domain/treatment/lead'
import { careFeeOn, type CareFee, type KnownWay } from '@/facts/health/ways'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Box, Card, KeyFacts, ListItem, Notice, Section, Timeline } from '@/ui'
import { openWith } from '../../open-with'
import { ServiceRows } from '../../service-row'
import { TextRows } from '../../text-rows'
import { answersFor, pageOf } from './leads'
import { careMessages } from './locales'

const feesOf = ({ entry }: KnownWay, day: CivilDate): FactEntry<CareFee>[] => (entry.value.fees ?? []).flatMap((id) => careFeeOn(id, day) ?? [])

/** What a way is made of, the way itself first. */
export const entriesOf = (way: KnownWay, day: CivilDate): FactEntry<unknown>[] => [way.entry, ...feesOf(way, day)]

const isLead = (lead: string): lead is Lead => LEADS.some((one) => one === lead)

interface WayViewProps {
  way: KnownWay
  asked: CareCase
  day: CivilDate
  /** Its sentence stands above already. */
  isFirst: boolean
}

/** One way: steps, what to bring, who pays and how much, what to look out for, and where one goes on. */
export function WayView({ way, asked, day, isFirst }: WayViewProps) {
  const { t, text, locale } = useI18n(careMessages)
  const { name, answer, steps, bring, pays, notes, leads = [] } = way.entry.value
  const fees = feesOf(way, day).map(({ value: { what, currency, minor, to } }) => {
    const [from, most] = [minor, to].map((amount) => amount !== undefined && formatMoney({ minor: amount, currency }, locale))
    return { icon: 'fee' as const, label: text(what), value: most ? t('care.range', { from: String(from), to: most }) : from }
  })
  const records = leads.filter((lead) => !isLead(lead)).flatMap((id) => entryOf(id) ?? [])

  return (
    <>
      <Section id="way" title={text(name)}>
        <Box className="stack">
          {!isFirst && <Notice id="way-answer">{text(answer)}</Notice>}
          <Card>
            <Timeline id="step-list" label={t('care.steps')} entries={steps.map((step, index) => ({ id: `step-${index + 1}`, mark: String(index + 1), title: text(step) }))} />
          </Card>
          <Card>
            <KeyFacts id="way-facts" facts={[{ icon: 'document', label: t('care.bring'), value: text(bring) }, { icon: 'payment', label: t('care.pays'), value: text(pays) }, ...fees]} />
          </Card>
        </Box>
      </Section>
      {notes && <TextRows id="notes" title={t('care.notes')} icon="caution" texts={notes} />}
      {leads.length > 0 && (
        <Section id="go-on" title={t('care.go')}>
          <Box className="stack">
            {leads.some(isLead) && (
              <Card hasRows>
                {leads.filter(isLead).map((lead) => {
                  const page = pageOf(lead, asked)
                  const told = answersFor(lead, asked)
                  return <ListItem key={lead} id={`to-${lead}`} icon={lead === 'carry' ? 'carry' : lead === 'payment' ? 'payment' : lead === 'help-numbers' ? 'help' : 'office'} title={t(`care.to.${lead}`)} href={page} onTap={() => (told ? openWith(page, told) : openPage(page))} />
                })}
              </Card>
            )}
            {records.length > 0 && <ServiceRows entries={records} />}
          </Box>
        </Section>
      )}
    </>
  )
}
