import { useState } from 'react'
import type { Journey, Leg, Ride } from '@/domain/journey/journey'
import { signOf } from '@/domain/journey/line-sign'
import type { Mode } from '@/domain/journey/network'
import { useI18n } from '@/i18n'
import { Box, Button, LineMap, LineSign, Section, Words as Text, type LineMapStop, type RailPattern } from '@/ui'
import { dotted } from '../../dotted'
import type { Travel } from '../travel'
import { tripMessages } from './locales'
import type { Words } from './words'

/** Rails differ by what runs on them, and not by colour alone. */
const PATTERNS: Record<Mode, RailPattern> = {
  metro: 'solid',
  'light-rail': 'solid',
  rail: 'double',
  'high-speed': 'double',
  ferry: 'dashed',
  bus: 'dashed',
  coach: 'dashed',
  shuttle: 'dashed',
}

interface WayProps {
  travel: Travel
  words: Words
  journey: Journey
  /** Where it ends. */
  end: string
}

/** The drawn way: where one gets on, changes and gets off, and what one does from each to the next. */
export function Way({ travel: { network }, words, journey, end }: WayProps) {
  const { t } = useI18n(tripMessages)
  const [open, setOpen] = useState<readonly number[]>([])
  const toggle = (index: number) => setOpen((before) => (before.includes(index) ? before.filter((one) => one !== index) : [...before, index]))
  const { legs, fare } = journey

  const railOf = (leg: Leg): LineMapStop['rail'] => {
    if (leg.is !== 'ride') return { pattern: 'dotted' }
    const { colour, operator } = network.lines[leg.line]!
    return { pattern: PATTERNS[network.operators[operator]!.mode], ...(colour && { colour }) }
  }
  /** What is paid from this leg on. */
  const paid = (index: number) => fare.parts.flatMap(({ legs: [first], amount }) => (first === index && amount && amount.minor > 0 ? [words.money(amount)] : []))

  const ride = (leg: Ride, index: number) => {
    const line = network.lines[leg.line]!
    return (
      <>
        <Box>
          <LineSign sign={signOf(line)} colour={line.colour} />
          <Text>{words.towards(leg)}</Text>
        </Box>
        <Box className="line-note">{dotted([...words.rideFacts(leg), ...paid(index)])}</Box>
        {leg.stops.length > 2 && (
          <Button id={`stops-${index}`} onTap={() => toggle(index)}>
            {open.includes(index) ? t('trip.hideStops') : t('trip.showStops')}
          </Button>
        )}
      </>
    )
  }
  const other = (leg: Leg) => {
    const [what, more] = words.legLines(leg)
    return (
      <>
        <Box>{what}</Box>
        {more && <Box className="line-note">{more}</Box>}
      </>
    )
  }

  const stops = legs.flatMap((leg, index): LineMapStop[] => {
    const before = legs[index - 1]
    const waits = before && before.arrival < leg.departure ? t('trip.arrives', { time: words.time(before.arrival) }) : undefined
    const rail = railOf(leg)
    const between = leg.is === 'ride' && open.includes(index) ? leg.stops.slice(1, -1) : []
    return [
      { id: `leg-${index}`, time: words.time(leg.departure), title: words.start(leg), note: waits, rail, children: leg.is === 'ride' ? ride(leg, index) : other(leg) },
      ...between.map((stop, place): LineMapStop => ({ id: `stop-${index}-${place}`, title: words.stop(stop), isPassed: true, rail })),
    ]
  })
  return (
    <Section id="way" title={t('trip.way')}>
      <LineMap id="line-map" label={t('trip.way')} stops={[...stops, { id: 'leg-end', time: words.time(journey.arrival), title: end }]} />
    </Section>
  )
}
