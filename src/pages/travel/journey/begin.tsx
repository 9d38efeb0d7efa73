import type { AskedJourney } from '@/stores'
import { useI18n } from '@/i18n'
import { useJourneys } from '@/stores'
import { Card, ListItem, Section } from '@/ui'
import { placeNamed } from '../question'
import { journeyMessages } from './locales'

/** Journeys that many make, to begin with; one whose places are not in the network is not shown. */
const EXAMPLES: readonly AskedJourney[] = [
  { from: 'mtr:sha-tin', to: 'at:foshan-centre' },
  { from: 'mtr:tsim-sha-tsui', to: 'at:shenzhen-centre' },
  { from: 'mtr:central', to: 'at:senado-square' },
  { from: 'at:senado-square', to: 'at:guangzhou-centre' },
]

/** What to ask where nothing was asked yet: what one asked lately, or an example. */
export function Begin({ onAsk }: { onAsk: (asked: AskedJourney) => void }) {
  const { t, text } = useI18n(journeyMessages)
  const recent = useJourneys((journeys) => journeys.asked)
  const rows = (list: string, all: readonly AskedJourney[]) => {
    const known = all.flatMap((asked) => {
      const [from, to] = [placeNamed(asked.from), placeNamed(asked.to)]
      return from && to ? [{ asked, from, to }] : []
    })
    return (
      known.length > 0 && (
        <Section id={list} title={t(`journey.${list === 'recent' ? 'recent' : 'examples'}`)}>
          <Card>
            {known.map(({ asked, from, to }, index) => (
              <ListItem key={`${asked.from} ${asked.to}`} id={`${list}-${index}`} icon={list === 'recent' ? 'recent' : 'travel'} title={t('journey.way', { from: text(from.name), to: text(to.name) })} onTap={() => onAsk(asked)} />
            ))}
          </Card>
        </Section>
      )
    )
  }
  return (
    <>
      {rows('recent', recent)}
      {rows('examples', EXAMPLES)}
    </>
  )
}
