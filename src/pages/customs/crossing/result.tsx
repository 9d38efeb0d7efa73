import { wayId, type Choice, type Option, type Travel } from '@/domain/control-point/crossing'
import { hoursOn } from '@/domain/control-point/hours'
import type { Moment } from '@/domain/control-point/open-state'
import { spotOf } from '@/domain/control-point/places'
import { factOn, type FactEntry } from '@/domain/fact/fact'
import { separator } from '@/domain/locale/separator'
import { contactNamed } from '@/facts/customs/contacts'
import { busyOn } from '@/facts/customs/control-point-guide'
import { hoursOf, limitsOn, REVIEW_EVERY } from '@/facts/customs/control-points'
import { useI18n } from '@/i18n'
import { Announcement, Box, Card, Notice, Section } from '@/ui'
import { AskHere } from '../../ask-here'
import { FactSources } from '../../fact-sources'
import type { Asked } from './candidates'
import type { QueuesNow } from '../../use-live'
import { OptionRow, useNames } from './option-row'
import { controlPointMessages } from '../control-points/locales'

interface ResultProps extends Asked {
  choice: Choice
  travel: Travel
  back: Moment | undefined
  /** Of this minute; left out where another is asked about. */
  queues: QueuesNow | undefined
}

const CONTACTS = { 'hong-kong': 'hong-kong-immigration', macao: 'macao-police', mainland: 'mainland-immigration' } as const

/** Ways across for what was asked: the best first, then the others, what closes before one is back, and what is closed and why. */
export function Result({ choice, travel, back, from, arrival, queues }: ResultProps) {
  const { t, text, locale } = useI18n(controlPointMessages)
  const nameOf = useNames()
  const { proposed, detours, closed, notKnown, barred } = choice
  const [best, ...others] = proposed
  const all = [...proposed, ...detours, ...closed, ...notKnown]
  const contact = factOn(contactNamed(CONTACTS[spotOf(from).side]), arrival.day)
  const closing = proposed.filter((option) => option.back?.is === 'closed')
  const points = (option: Option) => [...new Set(option.way.ends.map(({ point }) => point))]
  const rows = (options: readonly Option[]) => (
    <Card hasRows>
      {options.map((option) => (
        <OptionRow key={wayId(option.way)} option={option} travel={travel} arrival={arrival} back={back} queues={queues} />
      ))}
    </Card>
  )
  const sources = new Map<FactEntry<unknown>, string>(
    all.flatMap(points).flatMap((point) => [...hoursOf(point).map((side) => hoursOn(side, arrival.day)), busyOn(point, arrival.day)].flatMap((entry) => (entry ? [[entry, t(`name.${point}`)] as const] : []))),
  )
  const none = travel === 'ferry' && all.length === 0 ? 'crossing.noFerry' : detours.length > 0 ? 'crossing.onlyDetour' : 'crossing.none'
  return (
    <>
      <Announcement text={best ? nameOf(best) : t(none)} />
      {best ? (
        <Section id="best" title={t('crossing.best')}>
          {rows([best])}
        </Section>
      ) : (
        contact.ok && <AskHere about={t(none)} contact={contact.fact.value} />
      )}
      {closing.length > 0 && (
        <Section id="closing" title={t('crossing.closing')}>
          <Notice kind="caution">{t('crossing.closingText', { names: closing.map(nameOf).join(separator(locale, 'names')) })}</Notice>
        </Section>
      )}
      {travel === 'ferry' && all.length > 0 && <Notice>{t('points.ferries')}</Notice>}
      {travel === 'car' && best && <Notice>{t('crossing.cars')}</Notice>}
      {others.length > 0 && (
        <Section id="others" title={t('crossing.others', { count: others.length })}>
          {rows(others)}
        </Section>
      )}
      {detours.length > 0 && (
        <Section id="detours" title={t('crossing.detours', { count: detours.length })}>
          {rows(detours)}
        </Section>
      )}
      {closed.length > 0 && (
        <Section id="closed" title={t('crossing.closed', { count: closed.length })}>
          {rows(closed)}
        </Section>
      )}
      {notKnown.length > 0 && (
        <Section id="unknown" title={t('crossing.unknown', { count: notKnown.length })}>
          {rows(notKnown)}
        </Section>
      )}
      {barred.length > 0 && (
        <Section id="barred" title={t('points.barred', { count: barred.length })}>
          {barred.map((option) => (
            <Box key={wayId(option.way)} className="paragraph">
              {nameOf(option)}: {points(option).flatMap((point) => limitsOn(point, arrival.day)).map(({ value }) => text(value.text)).join(' ')}
            </Box>
          ))}
        </Section>
      )}
      {all.length > 0 && <Box className="paragraph">{t('crossing.order')}</Box>}
      <FactSources entries={[...sources.keys()]} nameOf={(entry) => sources.get(entry)} reviewEveryDays={REVIEW_EVERY} />
    </>
  )
}
