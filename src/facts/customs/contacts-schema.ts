import type { Static } from '@sinclair/typebox'
import { CONTACT, object } from '../../catalog/schema-parts'

const contact = object(CONTACT, 'Who answers a question that the app cannot.')

export const VALUES = { contact }

export type Contact = Static<typeof contact>
