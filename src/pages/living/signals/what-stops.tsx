import { separator } from '@/domain/locale/separator'
import type { State } from '@/domain/signal/effects'
import { formatDay } from '@/domain/time/civil'
import { travelContact } from '@/facts/travel/contacts'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Announcement, Box, Card, ListItem, Notice, Section } from '@/ui'
import { AskHere } from '../../ask-here'
import { CONTROL_POINTS, HELP_NUMBERS, JOURNEY } from '../../links'
import type { Held } from './held'
import { signalsMessages } from './locales'

const ICONS = { stops: 'clear', reduced: 'caution', asked: 'call', runs: 'check' } as const
/** The hardest first. */
const ORDER: readonly State[] = ['stops', 'reduced', 'asked', 'runs']
/** As many as one sentence holds. */
const NAMED = 6

/** What stops, in one sentence. */
export function Verdict({ held, isUp }: { held: readonly Held[]; isUp: boolean }) {
  const { t, locale } = useI18n(signalsMessages)
  const stopped = held.filter(({ state }) => state === 'stops').map(({ service }) => t(`signals.service.${service}`))
  const listed = stopped.slice(0, NAMED).join(separator(locale))
  const verdict = !isUp
    ? t('signals.verdict.nothing')
    : stopped.length === 0
      ? t('signals.verdict.none')
      : stopped.length > NAMED
        ? t('signals.verdict.many', { list: listed, count: stopped.length - NAMED })
        : t('signals.verdict.stops', { list: listed })
  return (
    <>
      <Notice id={isUp ? 'verdict' : 'verdict-nothing'} kind={stopped.length > 0 ? 'caution' : 'info'}>
        {verdict}
      </Notice>
      <Announcement text={verdict} />
    </>
  )
}

/** What stops, runs less or is decided then, under the signals that are up; each with the rule it rests on. */
export function WhatStops({ held, isUp }: { held: readonly Held[]; isUp: boolean }) {
  const { t, text, locale } = useI18n(signalsMessages)
  const contact = travelContact('hong-kong')

  return (
    <Box className="stack">
      {ORDER.map((state) => {
        const these = held.filter((one) => one.state === state)
        if (these.length === 0) return null
        return (
          <Section key={state} id={`is-${state}`} title={t(`signals.state.${state}`)}>
            <Card>
              {these.map(({ service, ladder, from, note, entry }) => (
                <ListItem
                  key={service}
                  id={`service-${service}`}
                  icon={ICONS[state]}
                  title={t(`signals.service.${service}`)}
                  note={
                    <>
                      <Box>{text(note)}</Box>
                      <Box>{t('signals.rule', { signal: `${t(`signals.ladder.${ladder}`)}\u00a0${t(`signals.code.${from}`)}`, publisher: text(entry.source.publisher), day: formatDay(entry.source.verifiedOn, locale) })}</Box>
                    </>
                  }
                />
              ))}
            </Card>
          </Section>
        )
      })}
      {isUp && (
        <>
          <AskHere about={t('signals.notKnown')} contact={contact.value} />
          <Card>
            <ListItem id="to-points" icon="customs" title={t('signals.toPoints')} href={CONTROL_POINTS} onTap={() => openPage(CONTROL_POINTS)} />
            <ListItem id="to-journey" icon="journey" title={t('signals.toJourney')} href={JOURNEY} onTap={() => openPage(JOURNEY)} />
            <ListItem id="to-help" icon="help" title={t('signals.toHelp')} href={HELP_NUMBERS} onTap={() => openPage(HELP_NUMBERS)} />
          </Card>
        </>
      )}
    </Box>
  )
}
