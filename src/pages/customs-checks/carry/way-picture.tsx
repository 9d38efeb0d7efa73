import { PLACES, type Place } from '@/domain/allowance/crossing'
import { useI18n } from '@/i18n'
import { Box, Drawing } from '@/ui'
import { carryMessages } from './locales'

/** Where each place stands in the picture, in its units; as they lie to each other on a map. */
const AT: Record<Place, [x: number, y: number]> = { mainland: [150, 20], 'hong-kong': [250, 78], macao: [60, 78], hengqin: [105, 52] }
const [WIDTH, HEIGHT] = [300, 120]
const RADIUS = 7

const dot = ([x, y]: [number, number]) => `M${x - RADIUS} ${y}a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 ${-2 * RADIUS} 0z`

/** An arrow from place to place, a little apart from both. */
function arrow(from: [number, number], to: [number, number]): string {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(dx, dy)
  const [ux, uy] = [dx / length, dy / length]
  const point = (along: number, aside: number) => `${(from[0] + ux * along - uy * aside).toFixed(1)} ${(from[1] + uy * along + ux * aside).toFixed(1)}`
  const end = length - 14
  return `M${point(14, 0)}L${point(end, 0)}M${point(end - 9, 7)}L${point(end, 0)}L${point(end - 9, -7)}`
}

/** The places and an arrow on the way one takes: nothing to press, and the choices say the same. Without a way it would say nothing. */
export function WayPicture({ from, to }: { from: Place; to: Place }) {
  const { t } = useI18n(carryMessages)
  const shown = PLACES.filter((place) => place !== 'hengqin' || from === place || to === place)
  const size = { width: WIDTH, height: HEIGHT }
  return (
    <Box className="carry-way" role="img" label={t('carry.result', { from: t(`carry.place.${from}`), to: t(`carry.place.${to}`) })}>
      <Drawing className="carry-way-places" path={shown.map((place) => dot(AT[place])).join('')} {...size} />
      <Drawing className="carry-way-arrow" path={arrow(AT[from], AT[to])} stroke={4} {...size} />
      {shown.map((place) => (
        <Box key={place} className={`carry-way-name is-${place}`}>
          {t(`carry.place.${place}`)}
        </Box>
      ))}
    </Box>
  )
}
