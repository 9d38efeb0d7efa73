/** Either side of a control point as a place of its own: who goes to the point itself has not passed it. */
import { layoutOf, type Side } from '../control-point/control-points'
import { LOCALES, type LocalText } from '../locale/locale'
import { recordOf } from '../record/record'
import type { Network } from './network'
import { accessOf, type Place } from './places'

/** A side by the words that stand behind the name of the point. */
const BEHIND: Record<Side, LocalText> = {
  'hong-kong': { 'zh-Hans': '（香港一侧）', 'zh-Hant': '（香港一方）', en: ', Hong Kong side', pt: ', lado de Hong Kong' },
  macao: { 'zh-Hans': '（澳门一侧）', 'zh-Hant': '（澳門一方）', en: ', Macao side', pt: ', lado de Macau' },
  mainland: { 'zh-Hans': '（内地一侧）', 'zh-Hant': '（內地一方）', en: ', Mainland side', pt: ', lado do Interior da China' },
}

export interface PointSide {
  side: Side
  place: Place
}

/** The sides of a control point that people are cleared to, `point:lo-wu-mainland`; none of what is no control point, or one of its sides. */
export function pointSides({ stops }: Pick<Network, 'stops'>, place: Place): PointSide[] {
  if (place.kind !== 'point' || place.stops.length < 2) return []
  return place.stops.flatMap((access): PointSide[] => {
    const { id, point } = stops[access.stop]!
    const side = point && layoutOf(point).sides.find((one) => id === `${point}@${one}`)
    if (!side) return []
    const name = recordOf(LOCALES.map((locale) => [locale, `${place.name[locale]}${BEHIND[side][locale]}`] as const)) as LocalText
    return [{ side, place: { ...place, id: `${place.id}-${side}`, name, stops: [access] } }]
  })
}

/** On which side of the boundaries a place lies; nothing where it is a control point with both. */
export function sideOf(network: Network, place: Place): Side | undefined {
  const [first, ...others] = accessOf(network, place).map(({ stop }) => {
    const { id, operator } = network.stops[stop]!
    return operator < 0 ? (id.split('@')[1] as Side | 'beyond') : network.operators[operator]!.place
  })
  return first === 'beyond' || others.some((one) => one !== first) ? undefined : first
}
