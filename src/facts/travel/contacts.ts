import type { FactEntry } from '@/domain/fact/fact'
import { factNamed, factsOf, type FactFile } from '@/domain/fact/fact-file'
import file from './contacts.json'
import type { TravelContact } from './contacts-schema'

const contacts = factsOf<TravelContact>(file as unknown as FactFile, 'contact')

/** Who knows of the vehicles of a place, of fast trains, or of transfers at the airport. */
export const travelContact = (id: 'hong-kong' | 'macao' | 'mainland' | 'rail' | 'airport'): FactEntry<TravelContact> => factNamed(contacts, id).series[0]!
