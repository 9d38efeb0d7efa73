import type { Who } from '@/stores'

/** Services people ask for first, by who they are: an editor's choice, not a measurement, since nothing is measured. */
const STARTERS: Record<Who | 'everyone', string[]> = {
  everyone: [],
  mainland: [],
  'hong-kong': [],
  macao: [],
  foreigner: [],
  older: [],
  driver: [],
  business: [],
}

const SHOWN = 4

/** Ids of services to start with: in turn from each kind of person one is. */
export function starterIds(who: readonly Who[]): string[] {
  const lists = who.length > 0 ? who.map((one) => STARTERS[one]) : [STARTERS.everyone]
  const inTurn = Array.from({ length: SHOWN }, (_, rank) => lists.flatMap((list) => list[rank] ?? [])).flat()
  return [...new Set(inTurn)].slice(0, SHOWN)
}
