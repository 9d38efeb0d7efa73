import { factOn, type FactEntry } from '@/domain/fact/fact'
import { whoAnswers, whoKnows } from '@/domain/office/who-answers'
import type { City } from '@/domain/region/place'
import type { CivilDate } from '@/domain/time/civil'
import { officeContact, type Contact, type Office } from '@/facts/customs/offices'

export { isMainland } from '@/domain/office/who-answers'

function contactOn(id: string, day: CivilDate): FactEntry<Contact> {
  const found = factOn(officeContact(id), day)
  if (!found.ok) throw new RangeError(`the contact "${id}" answers no more`)
  return found.fact
}

/** Whom to ask about the offices of a city, or of the Mainland where none is named. */
export const cityContact = (city: City | undefined, day: CivilDate): FactEntry<Contact> => contactOn(whoKnows(city), day)

/** Who answers for an office that has no number of its own. */
export const contactOf = (office: Pick<Office, 'contact' | 'at'>, day: CivilDate): FactEntry<Contact> => contactOn(whoAnswers(office), day)
