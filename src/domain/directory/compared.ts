/** More do not fit beside each other, and nobody keeps more in mind. */
export const MOST_COMPARED = 4

/** The ids of an address: each once, those that are there, and no more than fit. */
export const comparedIds = (written: string | undefined, isThere: (id: string) => boolean): string[] => [...new Set((written ?? '').split(','))].filter(isThere).slice(0, MOST_COMPARED)

/** Marks a place to compare, or takes its mark away; the ids as they are where there is no room for another. */
export function marked(ids: readonly string[], id: string): string[] {
  if (ids.includes(id)) return ids.filter((one) => one !== id)
  return ids.length < MOST_COMPARED ? [...ids, id] : [...ids]
}

/** Features that at least one of the places is known to have, in a fixed order; a place without one is not known to have it. */
export const comparedFeatures = (places: readonly { features?: readonly string[] }[], order: readonly string[]): string[] =>
  order.filter((feature) => places.some(({ features }) => features?.includes(feature)))
