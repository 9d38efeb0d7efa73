/** What the values of `cash.json` look like, by kind. */
import { Type } from '@sinclair/typebox'
import { object, oneOf } from '../../catalog/schema-parts'

const amount = Type.String({ pattern: '^\\d{1,9}(\\.\\d{1,2})?$' })
const currency = oneOf(['HKD', 'MOP', 'CNY', 'USD'], 'ISO 4217.')

export const VALUES = {
  cash: object({ amount, currency, isReached: Type.Boolean({ description: 'Reaching it is enough.' }) }, 'Cash beyond which something is asked.'),
  'cash-out': object({ first: amount, bankUpTo: amount }, 'Foreign cash out of the mainland, in US dollars.'),
  'cash-out-again': object({ again: amount, sameDay: amount }, 'The same on a further exit in 15 days, and on the same day.'),
}
