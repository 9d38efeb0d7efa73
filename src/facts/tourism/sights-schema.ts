import { Type, type Static } from '@sinclair/typebox'
import { object, oneOf, optional, text } from '../../catalog/schema-parts'

const sight = object(
  {
    place: Type.String({ pattern: '^at:[a-z0-9-]+$', description: 'A landmark of the network.' }),
    note: text('Hours, in a few words.'),
    closedOn: optional(Type.Integer({ minimum: 0, maximum: 6, description: 'The weekday on which it is closed, from Sunday, 0.' })),
    fee: optional(object({ minor: Type.Integer({ minimum: 0 }), currency: oneOf(['HKD', 'MOP', 'CNY'], 'Of the fee.') }, 'An adult’s, in hundredths.')),
  },
  'When a sight is open and what it costs.',
)

export const VALUES = { sight }
export type SightFact = Static<typeof sight>
