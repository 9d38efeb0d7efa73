import type { Asked } from '@/domain/journey/asked'
import { paysAsAdult } from '@/domain/journey/fares'
import { WHO, type FarePart, type Journey, type Who } from '@/domain/journey/journey'
import { inTied } from '@/domain/money/peg'
import { useI18n } from '@/i18n'
import { Box, Card, ListItem, Section } from '@/ui'
import { dotted } from '../../dotted'
import type { Person } from '../../use-person'
import { tiedCurrencyOf } from '../conditions'
import type { Travel } from '../travel'
import { tripMessages } from './locales'
import type { Words } from './words'

/** What is paid at each gate, and together. */
export function Fares({ travel: { network }, words, asked: { party, pay }, journey: { legs, fare }, person }: { travel: Travel; words: Words; asked: Asked; journey: Journey; person: Person | undefined }) {
  const { t, text, locale } = useI18n(tripMessages)
  const nameOf = ({ from, to, legs: [first] }: FarePart): string => {
    const leg = legs[first]!
    if (leg.is !== 'ride') return t('trip.partTaxi')
    const operator = text(network.operators[network.lines[leg.line]!.operator]!.name)
    return t('trip.partOf', { operator, from: words.stop(from ?? leg.board), to: words.stop(to ?? leg.alight) })
  }
  const sumOf = ({ system, amount }: FarePart): string => {
    if (!amount) return t('trip.noFare')
    return system === undefined ? t('trip.about', { sum: words.money(amount) }) : words.money(amount)
  }
  /** Who pays as an adult there for want of anything published. */
  const asAdult = ({ system, amount }: FarePart): string | false => {
    const all = system === undefined || !amount ? [] : WHO.filter((who): who is Exclude<Who, 'adult'> => Boolean(party[who]) && paysAsAdult(network.systems[system]!, who, pay))
    return all.length > 0 && t('trip.asAdult', { who: all.map((who) => t(`trip.asAdult.${who}`)).join(locale.startsWith('zh') ? '、' : ', ') })
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
            <ListItem key={index} title={sumOf(part)} note={dotted([nameOf(part), asAdult(part)])} />
          ))}
          {fare.parts.length > 1 && <ListItem id="total" title={words.fare} note={t('trip.total')} />}
        </Card>
        {isForeign && <Box id="tied">{t('trip.tied', { sum: words.money(home) })}</Box>}
        {fare.sums.length > 1 && !home && <Box>{t('trip.localOnly')}</Box>}
      </Box>
    </Section>
  )
}
