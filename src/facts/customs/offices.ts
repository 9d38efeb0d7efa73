import { factNamed, factsOf, type FactFile } from '@/domain/fact/fact-file'
import type { Fact } from '@/domain/fact/fact'
import { contactNamed } from './contacts'
import file from './offices.json'
import type { Contact, Duty, Office, Task } from './offices-schema'

export type { Contact, Duty, Office, Task }

const FILE = file as unknown as FactFile

/** Places where papers are made, by id: `sz-luohu`. */
export const offices = factsOf<Office>(FILE, 'office')

/** What kinds of office do by general rules. */
export const duties: readonly Fact<Duty>[] = [...factsOf<Duty>(FILE, 'duty').values()]

const contacts = factsOf<Contact>(FILE, 'contact')

/** Who answers for an office that has no number of its own. */
export const officeContact = (id: string): Fact<Contact> => (contacts.has(`contact/${id}`) ? factNamed(contacts, `contact/${id}`) : contactNamed(id))

export const OFFICES_REVIEW_DAYS = FILE.reviewEveryDays
