import { Type, type Static } from '@sinclair/typebox'
import { object, oneOf } from '../../catalog/schema-parts'
import { CURRENCIES } from '../../domain/money/currency'

const currency = oneOf(CURRENCIES, 'By ISO 4217.')

const rate = object(
  { from: currency, to: currency, written: Type.String({ pattern: '^\\d+(\\.\\d+)?$', description: 'So many of `to` for one of `from`, as it is published. The day it is of is `effectiveFrom`.' }) },
  'A rate of a day.',
)

const rule = object({ from: currency, to: currency, written: Type.String({ pattern: '^\\d+(\\.\\d+)?$' }) }, 'A rate that a law fixes: it has no day.')

export const VALUES = { rate, rule }

export type PublishedRate = Static<typeof rate>
