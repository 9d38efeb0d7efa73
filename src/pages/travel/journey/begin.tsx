import { useI18n } from '@/i18n'
import { useJourneys, type AskedJourney } from '@/stores'
import { Card, ListItem, Section } from '@/ui'
import { placeNamed } from '../network'
import { EXAMPLES } from './examples'
import { journeyMessages } from './locales'

/** What to ask where nothing was asked yet: what one asked lately, or an example. */
export function Begin({ onAsk }: { onAsk: (asked: AskedJourney) => void }) {
  const { t, text } = useI18n(journeyMessages)
  const asked = useJourneys((journeys) => journeys.asked)
  const recent = asked.flatMap((one) => {
    const [from, to] = [placeNamed(one.from), placeNamed(one.to)]
    return from && to ? [{ asked: one, title: t('journey.way', { from: text(from.name), to: text(to.name) }) }] : []
  })
  return (
    <>
      {recent.length > 0 && (
        <Section id="recent" title={t('journey.recent')}>
          <Card>
            {recent.map(({ asked: one, title }, index) => (
              <ListItem key={title} id={`recent-${index}`} icon="recent" title={title} onTap={() => onAsk(one)} />
            ))}
          </Card>
        </Section>
      )}
      <Section id="examples" title={t('journey.examples')}>
        <Card>
          {EXAMPLES.map(({ name, ...one }, index) => (
            <ListItem key={name} id={`examples-${index}`} icon="travel" title={t(`journey.example.${name}`)} onTap={() => onAsk(one)} />
          ))}
        </Card>
      </Section>
    </>
  )
}
