import { factNamed, factsOf, type FactFile } from '@/domain/fact/fact-file'
import type { Fact } from '@/domain/fact/fact'
import file from './contacts.json'
import type { Contact } from './contacts-schema'

export type { Contact }

const written = file as unknown as FactFile
const contacts = factsOf<Contact>(written, 'contact')

/** How often contacts are due to be read again. */
export const CONTACTS_REVIEW_DAYS = written.reviewEveryDays

/** Whom to ask where nothing is known, by id: `hong-kong-immigration`. */
export const contactNamed = (id: string): Fact<Contact> => factNamed(contacts, id)
