import { Type, type Static } from '@sinclair/typebox'
import { civilDate, object, oneOf, optional } from '../../catalog/schema-parts'

const place = oneOf(['mainland', 'hong-kong', 'macao'], 'A place one stays in.')
const days = Type.Integer({ minimum: 1 })

const stay = object(
  {
    places: Type.Array(place, { minItems: 1 }),
    length: object({ amount: Type.Integer({ minimum: 1 }), unit: oneOf(['hour', 'day', 'year'], 'What is counted.') }, 'How long one may stay each time.'),
    counted: oneOf(['entry-day', 'next-day', 'unknown'], 'Which day is the first: that of entry, or the one after it from 00:00. Unknown where the source does not say.'),
    window: optional(object({ days, within: days }, 'So many days in all, within any period of so many days.')),
    entriesPerWeek: optional(Type.Integer({ minimum: 1, description: 'In each week from Monday to Sunday.' })),
    again: optional(object({ withinDays: days, days }, 'Shorter for who comes again so soon after leaving.')),
  },
  'How long one may stay.',
)

const money = Type.String({ pattern: '^\\d+(\\.\\d{1,2})?$' })
const overstay = object({ place, perDay: money, most: optional(money), currency: oneOf(['CNY', 'HKD', 'MOP'], 'ISO 4217') }, 'The fine for each day too many.')

export const VALUES = {
  stay,
  overstay,
  'tax-day': object({ fullDaysOnly: Type.Boolean() }, 'Whether a day counts only if it was spent there from 00:00 to 24:00.'),
  'tax-resident': object({ days }, 'Residence days in a calendar year that make a tax resident.'),
  'six-years': object(
    { years: Type.Integer({ minimum: 1 }), days, absenceOverDays: days, countsFrom: Type.Integer({ minimum: 1900 }) },
    'Years in a row after which income from outside is taxed too.',
  ),
  presence: object({ mostDays: days, withinMonths: Type.Integer({ minimum: 1 }) }, 'Days of presence up to which pay from outside is exempt.'),
  arrangement: object({ incomeFrom: civilDate, amended: optional(civilDate) }, 'An arrangement against double taxation: income from which day on, and when it was last changed.'),
  'presence-day': object({ method: oneOf(['physical-presence'], 'How days are counted.') }, 'Which days count as days of presence.'),
}

export type StayRule = Static<typeof stay>
export type Overstay = Static<typeof overstay>
export type TaxDay = Static<(typeof VALUES)['tax-day']>
export type TaxResident = Static<(typeof VALUES)['tax-resident']>
export type SixYears = Static<(typeof VALUES)['six-years']>
export type Presence = Static<(typeof VALUES)['presence']>
export type Arrangement = Static<(typeof VALUES)['arrangement']>
export type PresenceDay = Static<(typeof VALUES)['presence-day']>
