import type { FarePart, Journey } from '@/domain/journey/journey'
import { useI18n } from '@/i18n'
import { Box, Section, Table } from '@/ui'
import type { Travel } from '../travel'
import { tripMessages } from './locales'
import type { Words } from './words'

/** What is paid at each gate, and together. */
export function Fares({ travel: { network }, words, journey: { legs, fare } }: { travel: Travel; words: Words; journey: Journey }) {
  const { t, text } = useI18n(tripMessages)
  const nameOf = ({ from, to, legs: [first] }: FarePart): string => {
    const leg = legs[first]!
    if (leg.is !== 'ride') return t('trip.partTaxi')
    const operator = text(network.operators[network.lines[leg.line]!.operator]!.name)
    return t('trip.partOf', { operator, from: words.stop(from ?? leg.board), to: words.stop(to ?? leg.alight) })
  }
  if (fare.parts.length === 0) return null
  const rows = fare.parts.map((part, index) => ({ id: `part-${index}`, cells: [nameOf(part), part.amount ? words.money(part.amount) : t('trip.noFare')] }))
  return (
    <Section id="fares" title={t('trip.fares')}>
      <Table
        caption={words.payers}
        columns={[
          { id: 'part', title: t('trip.part') },
          { id: 'amount', title: t('trip.cost'), isNumber: true },
        ]}
        rows={[...rows, { id: 'total', cells: [t('trip.total'), words.fare], isTotal: true }]}
      />
      {fare.sums.length > 1 && <Box className="paragraph">{t('trip.localOnly')}</Box>}
    </Section>
  )
}
