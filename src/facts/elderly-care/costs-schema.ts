import { Type, type Static } from '@sinclair/typebox'
import { object, oneOf, optional } from '../../catalog/schema-parts'
import { REGION_CURRENCIES } from '../../domain/money/currency'

const minor = Type.Integer({ minimum: 0, description: 'Minor units.' })

const fee = object(
  {
    currency: oneOf(REGION_CURRENCIES, 'In what it is paid.'),
    least: minor,
    most: optional({ ...minor, description: 'Minor units; where a range is published.' }),
  },
  'What is paid a month.',
)

const limit = object({ currency: oneOf(REGION_CURRENCIES, 'In what it is paid.'), minor }, 'The most that is given back a year.')

export const VALUES = { fee, limit }

export type MonthlyFee = Static<typeof fee>
export type YearlyLimit = Static<typeof limit>
