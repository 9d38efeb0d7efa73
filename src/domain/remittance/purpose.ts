/** Who sends, by where they live; a foreign national lives in the Mainland. */
export const SENDERS = ['mainland', 'hong-kong', 'macao', 'foreigner'] as const
export type Sender = (typeof SENDERS)[number]

/** From where to where: the first sends. */
export const ROUTES = ['hong-kong_mainland', 'mainland_hong-kong', 'macao_mainland', 'mainland_macao', 'hong-kong_macao', 'macao_hong-kong'] as const
export type Route = (typeof ROUTES)[number]

/** `living` and `salary` go to an account of one's own, `family` to one of a relative. */
export const PURPOSES = ['living', 'family', 'salary', 'tuition', 'medical', 'home', 'investment', 'savings'] as const
export type Purpose = (typeof PURPOSES)[number]

/** What the exchange rules call current payments, as against a home, an investment or savings. */
export const isCurrent = (purpose: Purpose): boolean => purpose === 'living' || purpose === 'family' || purpose === 'salary' || purpose === 'tuition' || purpose === 'medical'
