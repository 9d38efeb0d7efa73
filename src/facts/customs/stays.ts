import { factNamed, factsOf, type FactFile } from '@/domain/fact/fact-file'
import file from './stays.json'
import type { Arrangement, Overstay, Presence, PresenceDay, SixYears, StayRule, TaxDay, TaxResident } from './stays-schema'

export type { Overstay, SixYears, StayRule }

const written = file as unknown as FactFile

/** How long one may stay, by document: `hong-kong/business`, `sar/individual` where it is the same in both. */
export const stayRules = factsOf<StayRule>(written, 'stay')

const overstays = factsOf<Overstay>(written, 'overstay')

/** The fine for days too many in a place, where one was found. */
export const overstayIn = (place: string) => overstays.get(`${place}/overstay`)

export const taxDay = factNamed(factsOf<TaxDay>(written, 'tax-day'), 'tax/day')
export const taxResident = factNamed(factsOf<TaxResident>(written, 'tax-resident'), 'tax/resident')
export const sixYears = factNamed(factsOf<SixYears>(written, 'six-years'), 'tax/six-years')
export const presence = factNamed(factsOf<Presence>(written, 'presence'), 'tax/presence')
export const presenceDay = factNamed(factsOf<PresenceDay>(written, 'presence-day'), 'tax/presence-day')
export const arrangementWithMacao = factNamed(factsOf<Arrangement>(written, 'arrangement'), 'tax/arrangement-macao')
