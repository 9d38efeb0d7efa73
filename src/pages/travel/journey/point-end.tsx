import type { Place } from '@/domain/journey/places'
import { pointSides, sideOf } from '@/domain/journey/point-sides'
import { useI18n } from '@/i18n'
import { Button, Buttons, Notice } from '@/ui'
import { networkOf } from '../network'
import { journeyMessages } from './locales'

/** Who goes to a control point is told that passing it is not counted, and offered the other side. */
export function PointEnd({ from, to, onTo }: { from: Place; to: Place; onTo: (id: string) => void }) {
  const { t } = useI18n(journeyMessages)
  const network = networkOf()
  const here = sideOf(network, from)
  const sides = pointSides(network, to).filter(({ side }) => side !== here)
  if (to.kind !== 'point' || to.stops.length < 2) return null
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
