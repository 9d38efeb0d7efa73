import type { Journey } from '@/domain/journey/journey'
import type { Place } from '@/domain/journey/places'
import { pointSides, sideReached } from '@/domain/journey/point-sides'
import { useI18n } from '@/i18n'
import { Button, Buttons, Notice } from '@/ui'
import { networkOf } from '../network'
import { journeyMessages } from './locales'

/** Who goes to a control point is told that passing it is not counted, and offered the other side. */
export function PointEnd({ journeys, to, onTo }: { journeys: readonly Journey[]; to: Place; onTo: (id: string) => void }) {
  const { t } = useI18n(journeyMessages)
  const network = networkOf()
  if (to.kind !== 'point' || to.stops.length < 2) return null
  // Ways to one point may end on either side of it.
  const sides = pointSides(network, to).filter(({ side }) => journeys.length === 0 || journeys.some((journey) => sideReached(network, journey) !== side))
  return (
    <>
      <Notice id="point-end">{t('journey.pointEnd')}</Notice>
      <Buttons>
        {sides.map(({ side, place }) => (
          <Button key={side} id={`through-${side}`} icon="crossing" onTap={() => onTo(place.id)}>
            {t(`journey.through.${side}`)}
          </Button>
        ))}
      </Buttons>
    </>
  )
}
