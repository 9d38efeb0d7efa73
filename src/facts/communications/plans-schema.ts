import { Type, type Static } from '@sinclair/typebox'
import { CONTACT, object, oneOf, optional, text } from '../../catalog/schema-parts'
import { LANDS } from '../../domain/phone-plan/need'
import { RIDERS } from '../../domain/ride/means'

const CURRENCIES = ['CNY', 'HKD', 'MOP'] as const
const minor = Type.Integer({ minimum: 0, description: 'In hundredths.' })
const lands = Type.Array(oneOf(LANDS, 'Where.'), { minItems: 1, uniqueItems: true })

const plan = object(
  {
    name: text('As its operator calls it.'),
    form: oneOf(['roaming', 'second-number', 'local-sim', 'travel-esim'], 'Which kind.'),
    who: Type.Array(oneOf(RIDERS, 'For whom.'), { minItems: 1, uniqueItems: true }),
    data: optional(lands),
    number: optional(oneOf(LANDS, 'Whose number it gives.')),
    needsSlot: optional(Type.Boolean({ description: 'A card or an eSIM of its own.' })),
    currency: optional(oneOf(CURRENCIES, 'Of the price; left out where none was found.')),
    packs: optional(Type.Array(object({ days: Type.Integer({ minimum: 1 }), minor }, 'A price for some days in a row.'), { minItems: 1 })),
    monthMinor: optional(minor),
    gets: text('What one gets, and its limits.'),
    documents: optional(text('What to bring.')),
    steps: Type.Array(text('One step.'), { minItems: 1 }),
  },
  'A way to stay connected across the boundary; with `packs` or `monthMinor`, or without a price.',
)

const rule = object(
  { in: lands, about: oneOf(['number', 'data', 'macao-card'], 'Whom it concerns: who wants a number, or data, or has a card of Macao.'), says: text('One sentence or two.') },
  'What to know in a place.',
)

const contact = object(CONTACT, 'By the place.')

export const VALUES = { plan, rule, contact }

export type PhonePlan = Static<typeof plan>
export type PhoneRule = Static<typeof rule>
export type PhoneContact = Static<typeof contact>
