import type { FarePart, Journey } from '@/domain/journey/journey'
import { inTied } from '@/domain/money/peg'
import { useI18n } from '@/i18n'
import { Box, Card, ListItem, Section } from '@/ui'
import type { Person } from '../../use-person'
import { tiedCurrencyOf } from '../conditions'
import type { Travel } from '../travel'
import { tripMessages } from './locales'
import type { Words } from './words'

/** What is paid at each gate, and together. */
export function Fares({ travel: { network }, words, journey: { legs, fare }, person }: { travel: Travel; words: Words; journey: Journey; person: Person | undefined }) {
  const { t, text } = useI18n(tripMessages)
  const nameOf = ({ from, to, legs: [first] }: FarePart): string => {
    const leg = legs[first]!
    if (leg.is !== 'ride') return t('trip.partTaxi')
    const operator = text(network.operators[network.lines[leg.line]!.operator]!.name)
    return t('trip.partOf', { operator, from: words.stop(from ?? leg.board), to: words.stop(to ?? leg.alight) })
  }
  if (fare.parts.length === 0) return null
  const home = fare.sums.length > 0 ? inTied(fare.sums, tiedCurrencyOf(person)) : undefined
  const isForeign = home !== undefined && fare.sums.some(({ currency }) => currency !== home.currency)
  return (
    <Section id="fares" title={t('trip.fares')}>
      <Box className="stack">
        <Box>{words.payers}</Box>
        <Card>
          {fare.parts.map((part, index) => (
            <ListItem key={index} title={part.amount ? words.money(part.amount) : t('trip.noFare')} note={nameOf(part)} />
          ))}
          {fare.parts.length > 1 && <ListItem id="total" title={words.fare} note={t('trip.total')} />}
        </Card>
        {isForeign && <Box id="tied">{t('trip.tied', { sum: words.money(home) })}</Box>}
        {fare.sums.length > 1 && !home && <Box>{t('trip.localOnly')}</Box>}
      </Box>
    </Section>
  )
}
