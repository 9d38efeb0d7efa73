import type { Static } from '@sinclair/typebox'
import { CONTACT, object } from '../../catalog/schema-parts'

const contact = object(CONTACT, 'Who answers a question about a journey that the app cannot.')

export const VALUES = { contact }

export type TravelContact = Static<typeof contact>
