import { useState } from 'react'
import { factOn, type FactEntry } from '@/domain/fact/fact'
import { formatMoney, parseMoney, type Currency } from '@/domain/money/money'
import { countStay, entriesInWeek, usedInWindow } from '@/domain/stay/limit'
import type { Place } from '@/domain/stay/movement'
import { daysIn } from '@/domain/stay/presence'
import { plannedStays, stayNow, type Stay } from '@/domain/stay/stays'
import { addDays, daysBetween, formatDay, type CivilDate } from '@/domain/time/civil'
import { contactNamed } from '@/facts/customs/contacts'
import { overstayIn, type StayRule } from '@/facts/customs/stays'
import { useI18n } from '@/i18n'
import { remind } from '@/platform/calendar'
import { useSettings, useStays, type ChosenRules, type Who } from '@/stores'
import { Box, Button, ChoiceField, Message, Notice, NumberField, Progress, Section } from '@/ui'
import { AskHere } from '../../ask-here'
import { applied, kindOf, ownDays, ownRule, proposedRule, rulesOf } from './rules'
import { daysMessages } from './locales'
import { ruleName } from './rule-name'

const CONTACTS: Record<Place, string> = { mainland: 'mainland-immigration', 'hong-kong': 'hong-kong-immigration', macao: 'macao-police' }

/** The last of a stay's series that is published: contacts have one. */
const contactOf = (place: Place) => contactNamed(CONTACTS[place]).series[0]!.value

interface LimitProps {
  stays: readonly Stay[]
  place: Place
  entered: CivilDate
  today: CivilDate
  rule: StayRule
}

/** Days used and left of one stay, as words and a bar. */
function Limit({ stays, place, entered, today, rule }: LimitProps) {
  const { t, locale } = useI18n(daysMessages)
  const movements = useStays((store) => store.movements)
  const [message, setMessage] = useState<string>()
  const isPlanned = entered > today
  const { day, surely, atMost, left, state } = countStay(rule, entered, isPlanned ? entered : today)
  const whole = daysBetween(entered, surely) + 1
  const [last, latest] = [formatDay(surely, locale), formatDay(atMost, locale)]
  const isLate = state === 'over' || state === 'unsure'
  const window = rule.window && { ...rule.window, used: usedInWindow(daysIn(stays, place, 'any', today), rule.window, today) }
  const week = rule.entriesPerWeek === undefined ? undefined : entriesInWeek(movements, place, today)
  const fine = state === 'over' ? overstayIn(place) : undefined
  const found = fine && factOn(fine, today)
  const fineOf = (amount: string) => (found?.ok ? formatMoney(parseMoney(amount, found.fact.value.currency as Currency), locale) : '')

  const remindMe = async () => {
    const before = addDays(surely, -1)
    const reminder = { title: t('days.remind.title', { place: t(`days.place.${place}`) }), notes: t('days.remind.notes', { date: last }), day: before > today ? before : surely }
    const outcome = await remind(reminder, today)
    setMessage(t(`days.remind.${outcome}`, { text: `${formatDay(reminder.day, locale)}: ${reminder.title}` }))
  }
  return (
    <Box id="stay-result" className="stack">
      <Notice id="stay-state" kind={isLate || left <= 1 ? 'caution' : 'info'}>
        {t(isPlanned ? 'days.state.planned' : `days.state.${state}`, { date: last, left, latest })}
      </Notice>
      {!isPlanned && <Progress id="stay-bar" label={t('days.stayBar')} text={t('days.of', { days: day, all: whole })} part={day / whole} />}
      {surely !== atMost && <Box>{t('days.counting', { date: latest })}</Box>}
      {window && <Progress label={t('days.window', { within: window.within })} text={t('days.of', { days: window.used, all: window.days })} part={window.used / window.days} />}
      {week && <Box>{t('days.week', { entries: week.entries, date: formatDay(week.nextWeek, locale) })}</Box>}
      {rule.again && <Box>{t('days.again', { within: rule.again.withinDays, days: rule.again.days })}</Box>}
      {found?.ok && (
        <Notice kind="caution">
          {t(found.fact.value.most ? 'days.fineMost' : 'days.fine', {
            fine: fineOf(found.fact.value.perDay),
            most: found.fact.value.most ? fineOf(found.fact.value.most) : '',
          })}
        </Notice>
      )}
      {surely >= today && (
        <Button id="remind" icon="time" onTap={() => void remindMe()}>
          {t('days.remind')}
        </Button>
      )}
      <Message text={message} />
    </Box>
  )
}

const shownStay = (stays: readonly Stay[], today: CivilDate): Stay | undefined => stayNow(stays, today) ?? plannedStays(stays, today)[0]

/** What the answer is made of. */
export function stayEntries(stays: readonly Stay[], today: CivilDate, rules: ChosenRules, who: readonly Who[]): FactEntry<unknown>[] {
  const stay = shownStay(stays, today)
  if (!stay?.from) return []
  const result = applied(rules[stay.place] ?? proposedRule(who, stay.place), stay.place, stay.from.day)
  if (result.kind !== 'limit') return []
  const fine = countStay(result.rule, stay.from.day, today).state === 'over' ? overstayIn(stay.place) : undefined
  const found = fine && factOn(fine, today)
  return [...(result.entry ? [result.entry] : []), ...(found?.ok ? [found.fact] : [])]
}

/** Stays that are planned after the one shown, in a line each. */
function Planned({ stays }: { stays: readonly Stay[] }) {
  const { t, locale } = useI18n(daysMessages)
  return (
    <Box id="planned" role="list">
      {stays.map(({ place, from, to }) => (
        <Box key={`${place} ${from!.day} ${from!.time}`} role="listitem">
          {`${t('days.planned', { place: t(`days.place.${place}`) })}\u00a0· ${[from, to].flatMap((one) => (one ? [formatDay(one.day, locale)] : [])).join(' – ')}`}
        </Box>
      ))}
    </Box>
  )
}

/** Where I am by my entries, since when, and how long I may stay, and what is planned after it; else the next entry that is planned. */
export function StayNow({ stays, today }: { stays: readonly Stay[]; today: CivilDate }) {
  const { t, locale } = useI18n(daysMessages)
  const { rules, chooseRule } = useStays()
  const who = useSettings((settings) => settings.who)
  const stay = shownStay(stays, today)
  if (!stay?.from) return <Notice id="nowhere">{t('days.nowhere')}</Notice>
  const { place, from } = stay
  const isPlanned = from.day > today
  const later = plannedStays(stays, today).filter((one) => one !== stay)
  const rule = rules[place] ?? proposedRule(who, place)
  const result = applied(rule, place, from.day)
  const isOwn = rule !== undefined && kindOf(rule) === 'own'
  return (
    <Section id="stay" title={t(isPlanned ? 'days.planned' : 'days.inside', { place: t(`days.place.${place}`) })}>
      <Box className="stack">
        <Box>{isPlanned ? formatDay(from.day, locale) : t('days.since', { date: formatDay(from.day, locale) })}</Box>
        <ChoiceField
          id="rule"
          label={t('days.rule')}
          choices={rulesOf(place).map((id) => ({ value: id as string, label: ruleName(id, t) }))}
          chosen={rule === undefined ? '' : kindOf(rule)}
          placeholder={t('question.choose')}
          onChoose={(id) => chooseRule(place, id === 'own' ? ownRule(0) : id)}
        />
        {isOwn && (
          <NumberField
            id="own-days"
            label={t('days.ownDays')}
            value={String(ownDays(rule) || '')}
            onText={(text) => chooseRule(place, ownRule(Number(text.replace(/\D/g, '').slice(0, 3))))}
          />
        )}
        {result.kind === 'none' && <Notice id="stay-state">{t('days.noLimit')}</Notice>}
        {result.kind === 'not-known' && <AskHere about={t('days.notKnown')} contact={contactOf(place)} />}
        {result.kind === 'limit' && <Limit key={rule} stays={stays} place={place} entered={from.day} today={today} rule={result.rule} />}
        {later.length > 0 && <Planned stays={later} />}
      </Box>
    </Section>
  )
}
