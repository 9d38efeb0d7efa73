import type { Source } from '@/domain/fact/fact'
import type { Leg } from '@/domain/journey/journey'
import type { Network } from '@/domain/journey/network'
import { dayIn, formatDay } from '@/domain/time/civil'
import { useI18n } from '@/i18n'
import { Box, Card, ListItem, Section } from '@/ui'
import { SourceNote } from '../source-note'
import written from './timetable-sources.gen.json'
import { tripMessages } from './trip/locales'

const SOURCES = written as unknown as Record<string, { reviewEveryDays: number; sources: Source[]; reckoned?: readonly string[] } | undefined>

/** Lines that one rides on, each once. */
export const linesOf = (legs: readonly Leg[]): number[] => [...new Set(legs.flatMap((leg) => (leg.is === 'ride' ? [leg.line] : [])))]

/** Whether the times of a line are reckoned from how many run a day: no timetable was found. */
export const isReckoned = ({ lines, operators }: Pick<Network, 'lines' | 'operators'>, line: number): boolean =>
  SOURCES[operators[lines[line]!.operator]!.id]?.reckoned?.includes(lines[line]!.id) ?? false

/** Whether one rides on such a line. */
export const hasReckoned = (network: Pick<Network, 'lines' | 'operators'>, legs: readonly Leg[]): boolean => linesOf(legs).some((line) => isReckoned(network, line))

/** Operators of lines, each once. */
export const operatorsOf = (network: Network, lines: readonly number[]): number[] => [...new Set(lines.map((line) => network.lines[line]!.operator))]

/** Of which day the timetables of operators are, in words. */
export function useAsOf(network: Network, operators: readonly number[]): string[] {
  const { t, text, locale } = useI18n(tripMessages)
  return operators.map((at) => {
    const { name, timetableAsOf } = network.operators[at]!
    const day = dayIn(timetableAsOf)
    return day ? t('trip.asOf', { operator: text(name), day: formatDay(day, locale) }) : t('trip.asOfUnknown', { operator: text(name) })
  })
}

/** Of which day timetables are, who published them and the fares, and where there is none: what is reckoned instead. */
export function Timetables({ network, lines }: { network: Network; lines: readonly number[] }) {
  const { t } = useI18n(tripMessages)
  const operators = operatorsOf(network, lines)
  const asOf = useAsOf(network, operators)
  if (asOf.length === 0) return null
  return (
    <Section id="timetables" title={t('trip.timetables')}>
      <Card>
        {operators.map((at, index) => {
          const found = SOURCES[network.operators[at]!.id]
          return (
            <Box key={at}>
              <ListItem title={asOf[index]} note={lines.some((line) => network.lines[line]!.operator === at && isReckoned(network, line)) && t('trip.reckoned')} />
              {found?.sources.map((source) => <SourceNote key={`${source.url} ${source.title}`} source={source} showsTitle reviewEveryDays={found.reviewEveryDays} />)}
            </Box>
          )
        })}
      </Card>
    </Section>
  )
}
