import { Type, type Static } from '@sinclair/typebox'
import { object, oneOf, optional, text } from '../../catalog/schema-parts'
import { CURRENCIES, REGION_CURRENCIES } from '../../domain/money/currency'
import { CHARGES } from '../../domain/real-cost/charge'

const sum = object({ minor: Type.Integer({ minimum: 0 }), currency: oneOf(CURRENCIES, 'Of the sum.') }, 'In the smallest unit of its currency.')
const share = Type.Integer({ minimum: 0, maximum: 10_000, description: 'Per ten thousand.' })

const charge = object(
  {
    charge: oneOf(CHARGES, 'What charges it.'),
    prices: optional(Type.Array(oneOf(REGION_CURRENCIES, 'Currency of the price.'), { minItems: 1, description: 'Of prices in these; of all when left out.' })),
    accounts: optional(Type.Array(oneOf(CURRENCIES, 'Currency of the account.'), { minItems: 1, description: 'For accounts in these; for all when left out.' })),
    least: optional(share),
    most: optional(share),
    freeUpTo: optional({ ...sum, description: 'Prices up to and with this one are free.' }),
    fixedLeast: optional(sum),
    fixedMost: optional(sum),
    note: optional(text('For whom it is otherwise, and what is not said.')),
  },
  'A fee as it is published: a share of the amount, a fixed sum, or both.',
)

export const VALUES = { charge }

export type PublishedCharge = Static<typeof charge>
