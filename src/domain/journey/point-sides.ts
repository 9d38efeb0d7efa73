/** Either side of a control point as a place of its own: who goes to the point itself has not passed it. */
import { layoutOf, type Side } from '../control-point/control-points'
import { LOCALES, type LocalText } from '../locale/locale'
import { recordOf } from '../record/record'
import type { Journey } from './journey'
import type { Network } from './network'
import type { Place } from './places'

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

/** On which side of a control point a journey to it ends; nothing where it ends elsewhere. */
export function sideReached({ stops }: Pick<Network, 'stops'>, { legs }: Pick<Journey, 'legs'>): Side | undefined {
  const last = legs[legs.length - 1]
  if (last?.is === 'cross') return last.to === 'beyond' ? undefined : last.to
  const stop = last?.is === 'ride' ? last.alight : (last?.to ?? last?.from)
  const { id = '', point } = stop === undefined ? {} : stops[stop]!
  return point && layoutOf(point).sides.find((side) => id === `${point}@${side}`)
}
