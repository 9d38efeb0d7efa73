import type { Network } from '@/domain/journey/network'
import { dayIn, formatDay } from '@/domain/time/civil'
import { useI18n } from '@/i18n'
import { Box, Section } from '@/ui'
import { tripMessages } from './trip/locales'

/** Of which day the timetables of operators are, in words. */
export function useAsOf(network: Network, operators: readonly number[]): string[] {
  const { t, text, locale } = useI18n(tripMessages)
  return operators.map((at) => {
    const { name, timetableAsOf } = network.operators[at]!
    const day = dayIn(timetableAsOf)
    return day ? t('trip.asOf', { operator: text(name), day: formatDay(day, locale) }) : t('trip.asOfUnknown', { operator: text(name) })
  })
}

/** Of which day timetables are, and who says so. */
export function Timetables({ network, operators }: { network: Network; operators: readonly number[] }) {
  const { t } = useI18n(tripMessages)
  const asOf = useAsOf(network, operators)
  if (asOf.length === 0) return null
  return (
    <Section id="timetables" title={t('trip.timetables')}>
      {asOf.map((line) => (
        <Box key={line} className="paragraph">
          {line}
        </Box>
      ))}
    </Section>
  )
}
