import type { City } from '../region/place'
import type { Rider } from '../ride/means'
import { sideOf, type CareCase, type Cover, type Need, type Side } from './asked'

/** A way to be treated, as far as it decides for whom and where it is one. */
export interface CareWay {
  places: readonly (Side | City)[]
  needs: readonly Need[]
  /** Everybody where left out. */
  who?: readonly Rider[]
  /** Only for those who have one of these; whatever one has where left out. */
  cover?: readonly Cover[]
  /** The lower the earlier it is proposed, among ways that use what one has and among the others. */
  rank: number
}

/** Whether a way is one for a case. In an emergency nobody is asked who they are, so each way of the place is. */
export const isFor = ({ places, needs, who, cover }: CareWay, asked: CareCase): boolean =>
  (places.includes(asked.city) || places.includes(sideOf(asked.city))) &&
  needs.includes(asked.need) &&
  (!who || !asked.who || who.includes(asked.who)) &&
  (!cover || cover.includes(asked.cover))

/** Ways for a case: first those that what one has pays for, then by rank, then as they are written. */
export function waysFor<Way extends CareWay>(ways: readonly Way[], asked: CareCase): Way[] {
  const found = ways.filter((way) => isFor(way, asked))
  const order = new Map(found.map((way, index) => [way, index]))
  const usesCover = ({ cover }: CareWay) => (cover ? 0 : 1)
  return found.sort((one, other) => usesCover(one) - usesCover(other) || one.rank - other.rank || order.get(one)! - order.get(other)!)
}
