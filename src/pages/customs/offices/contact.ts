import { factOn, type FactEntry } from '@/domain/fact/fact'
import { PLACES, type City } from '@/domain/region/place'
import type { CivilDate } from '@/domain/time/civil'
import { officeContact, type Contact, type Office } from '@/facts/customs/offices'

export const isMainland = (city: City): boolean => city !== 'hong-kong' && city !== 'macao'

/** Who knows of the offices of a city, as a contact's id. */
function whoKnows(city: City | undefined): string {
  if (!city || isMainland(city)) return 'mainland-immigration'
  return city === 'macao' ? 'macao-government' : 'hong-kong-immigration'
}

function contactOn(id: string, day: CivilDate): FactEntry<Contact> {
  const found = factOn(officeContact(id), day)
  if (!found.ok) throw new RangeError(`the contact "${id}" answers no more`)
  return found.fact
}

/** Whom to ask about the offices of a city, or of the Mainland where none is named. */
export const cityContact = (city: City | undefined, day: CivilDate): FactEntry<Contact> => contactOn(whoKnows(city), day)

/** Who answers for an office that has no number of its own. */
export const contactOf = ({ contact, at }: Pick<Office, 'contact' | 'at'>, day: CivilDate): FactEntry<Contact> => contactOn(contact ?? whoKnows(PLACES[at].city), day)
