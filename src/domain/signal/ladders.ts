/** Whose weather bureau raises a signal. */
export const PLACES = ['hong-kong', 'macao', 'mainland'] as const
export type SignalPlace = (typeof PLACES)[number]

/** Of wind (tropical cyclones), rain, and the sea over the quays. */
export type Family = 'wind' | 'rain' | 'surge'

/**
 * Signals of one bureau for one danger, the mildest first. Ids are parameters of addresses. Winds of Hong Kong and Macao are numbered,
 * with no number between 3 and 8; the Mainland's have colours, white in Guangdong being the mildest.
 */
export const LADDERS = {
  hkw: { place: 'hong-kong', family: 'wind', codes: ['1', '3', '8', '9', '10'] },
  hkr: { place: 'hong-kong', family: 'rain', codes: ['amber', 'red', 'black'] },
  mow: { place: 'macao', family: 'wind', codes: ['1', '3', '8', '9', '10'] },
  mor: { place: 'macao', family: 'rain', codes: ['yellow', 'red', 'black'] },
  mos: { place: 'macao', family: 'surge', codes: ['blue', 'yellow', 'orange', 'red', 'black'] },
  gdw: { place: 'mainland', family: 'wind', codes: ['white', 'blue', 'yellow', 'orange', 'red'] },
  gdr: { place: 'mainland', family: 'rain', codes: ['yellow', 'orange', 'red'] },
} as const satisfies Record<string, { place: SignalPlace; family: Family; codes: readonly string[] }>

export type LadderId = keyof typeof LADDERS
export const LADDER_IDS = Object.keys(LADDERS) as readonly LadderId[]
export const CODES = ['1', '3', '8', '9', '10', 'white', 'blue', 'amber', 'yellow', 'orange', 'red', 'black'] as const
export type Code = (typeof CODES)[number]

/** What is up, at most one signal of each ladder. */
export type Raised = Readonly<Partial<Record<LadderId, Code>>>

export const codesOf = (id: LadderId): readonly Code[] => LADDERS[id].codes

/** How high a signal stands on its ladder, from 0; -1 where it is none of it. */
export const heightOf = (id: LadderId, code: string | undefined): number => (LADDERS[id].codes as readonly string[]).indexOf(code ?? '')

/** The signal of a ladder that somebody wrote; nothing where it is none of it. */
export const codeIn = (id: LadderId, text: string | undefined): Code | undefined => codesOf(id)[heightOf(id, text)]
