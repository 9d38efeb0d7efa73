import { Type, type Static } from '@sinclair/typebox'
import { object, oneOf, optional, text } from '../../catalog/schema-parts'
import { FARES, MEANS, OPERATORS, WORKS } from '../../domain/ride/means'

const CURRENCIES = ['HKD', 'MOP', 'CNY'] as const
const means = oneOf(MEANS, 'What opens the gate.')

const acceptance = object(
  {
    operator: oneOf(OPERATORS, 'Whose vehicles.'),
    means,
    works: oneOf(WORKS, '`some`: at some gates or with some cards only, as the note says.'),
    pays: optional(oneOf(CURRENCIES, 'Money in which the person pays; left out where it is that of the card.')),
    fare: optional(oneOf(FARES, 'Against what others pay; left out where no source says it.')),
    price: optional(object({ minor: Type.Integer({ minimum: 0 }), currency: oneOf(CURRENCIES, 'Of the price.') }, 'A flat fare, in hundredths.')),
    note: optional(text('Which gates or cards, discounts and what is left out.')),
  },
  'Whether a code or card works with an operator.',
)

const sign = object({ means, cities: Type.Integer({ minimum: 1 }), note: text('Where it works, and which version of the card.') }, 'A card that is taken on the Mainland wherever its sign is.')

const guide = object({ means, steps: Type.Array(text('One step.'), { minItems: 1 }), pitfalls: Type.Array(text('What goes wrong.')) }, 'How a means is set up.')

const together = object({ operator: oneOf(OPERATORS, 'Where.'), means: Type.Array(means, { minItems: 1 }), people: Type.Integer({ minimum: 2 }) }, 'How many people one code pays for.')

export const VALUES = { acceptance, sign, guide, together }

export type RideAcceptance = Static<typeof acceptance>
export type RideSign = Static<typeof sign>
export type RideGuide = Static<typeof guide>
export type RideTogether = Static<typeof together>
