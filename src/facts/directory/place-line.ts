import { cityOfPlace } from '@/domain/directory/directory-place'
import { entryOn, type FactEntry } from '@/domain/fact/fact'
import type { CivilDate } from '@/domain/time/civil'
import type { Contact } from '../customs/contacts-schema'
import { cityLine } from './contacts'
import { places, type Place } from './places'

/** Named beside the homes by the government's own page as whom to ask for a place in one. */
const HOMES_AGENT = 'elderly-care.new-home'

/**
 * Whom to ask about a place that has no number of its own. About a subsidised home that is who arranges a place in it: a city's line
 * knows nothing of the scheme, and cannot be dialled from Hong Kong as it stands. Apart from `contacts`, which pages without places use.
 */
export function placeLine(place: Place, day: CivilDate): FactEntry<Contact> {
  const agent = place.features?.includes('rcs-guangdong') ? entryOn(places.get(HOMES_AGENT), day) : undefined
  if (!agent?.value.phone) return cityLine(cityOfPlace(place), day)
  return { ...agent, value: { name: agent.value.name, phone: agent.value.phone, isAllDay: false } }
}
