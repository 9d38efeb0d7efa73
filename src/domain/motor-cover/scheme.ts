/** Private cars that cross under a scheme without a quota, by where they are from and where they go. */
export const CROSSINGS = ['northbound-hong-kong', 'northbound-macao', 'southbound'] as const
export type Crossing = (typeof CROSSINGS)[number]
export const isCrossing = (text: string): text is Crossing => CROSSINGS.includes(text as Crossing)

/** Places with a compulsory cover of their own. */
export const COVER_PLACES = ['mainland', 'hong-kong', 'macao'] as const
export type CoverPlace = (typeof COVER_PLACES)[number]

/** Where the accident would be: the place the car drives to, whose law decides. */
export const destinationOf = (crossing: Crossing): CoverPlace => (crossing === 'southbound' ? 'hong-kong' : 'mainland')

/** Where the car is registered. */
export const homeOf = (crossing: Crossing): CoverPlace => (crossing === 'southbound' ? 'mainland' : crossing === 'northbound-macao' ? 'macao' : 'hong-kong')
