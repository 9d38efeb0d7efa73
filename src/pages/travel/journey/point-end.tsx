import type { Place } from '@/domain/journey/places'
import { pointSides, sideReached } from '@/domain/journey/point-sides'
import { useI18n } from '@/i18n'
import { Button, Buttons, Notice } from '@/ui'
import { networkOf, placeNamed } from '../network'
import { isShutPoint } from '../shut-point'
import { journeyMessages } from './locales'
import type { Planned } from './use-plan'

/** Who goes to a control point is told that passing it is not counted, and offered the other side; or that it lets nobody through. */
export function PointEnd({ planned: { asked, journeys }, to, onTo }: { planned: Planned; to: Place; onTo: (id: string) => void }) {
  const { t, text } = useI18n(journeyMessages)
  const network = networkOf()
  const shut = [placeNamed(asked.from), to].find((place) => place && isShutPoint(network, place, asked.when.day))
  if (shut) {
    return (
      <Notice id="point-shut" kind="caution">
        {t('journey.pointShut', { name: text(shut.name) })}
      </Notice>
    )
  }
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
