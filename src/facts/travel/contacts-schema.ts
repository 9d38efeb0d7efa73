import { Type, type Static } from '@sinclair/typebox'
import { object, phoneNumber, text } from '../../catalog/schema-parts'

const contact = object(
  { name: text('Whom one asks.'), phone: phoneNumber, isAllDay: Type.Boolean({ description: 'The source says that it is answered at any hour.' }) },
  'Who answers a question about a journey that the app cannot.',
)

export const VALUES = { contact }

export type TravelContact = Static<typeof contact>
