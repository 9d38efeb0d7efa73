import { entryOn, type FactEntry } from '@/domain/fact/fact'
import { factNamed, factsOf, type FactFile } from '@/domain/fact/fact-file'
import { isMainland } from '@/domain/office/who-answers'
import type { City } from '@/domain/region/place'
import type { CivilDate } from '@/domain/time/civil'
import type { Contact } from '../customs/contacts-schema'
import file from './contacts.json'

const contacts = factsOf<Contact>(file as unknown as FactFile, 'contact')

/**
 * Whom to ask about places of a city that the directory does not know: the government's own line. Where no city is named, the Mainland's.
 *
 * @throws RangeError where the line answers no more on that day: a data error
 */
export function cityLine(city: City | undefined, day: CivilDate): FactEntry<Contact> {
  const entry = entryOn(factNamed(contacts, `contact/${city && !isMainland(city) ? city : 'mainland'}`), day)
  if (!entry) throw new RangeError(`nobody answers for ${city ?? 'the Mainland'} on ${day}`)
  return entry
}
