import { Type, type Static } from '@sinclair/typebox'
import { CONTACT, object, oneOf, optional, text } from '../../catalog/schema-parts'
import { CROSSINGS } from '../../domain/motor-cover/scheme'

const CURRENCIES = ['CNY', 'HKD', 'MOP'] as const
const minor = Type.Integer({ minimum: 0, description: 'In hundredths.' })
const money = object({ minor, currency: oneOf(CURRENCIES, 'Of the amount.') }, 'In hundredths.')
const crossing = oneOf(CROSSINGS, 'Under which scheme.')

const limits = object(
  { isAtFault: Type.Boolean({ description: 'Of a driver who caused the accident, or of one without any fault.' }), deathMinor: minor, medicalMinor: minor, propertyMinor: minor },
  'The most that the Mainland’s compulsory cover pays for one accident, in hundredths of a yuan.',
)

const total = object(
  {
    place: oneOf(['hong-kong', 'macao'], 'Whose law.'),
    pays: oneOf(['people', 'all'], '`people`: injury and death only; `all`: things as well.'),
    limitMinor: minor,
    currency: oneOf(CURRENCIES, 'Of the limit.'),
    coversOccupants: Type.Boolean({ description: 'Passengers in one’s own car count as third parties.' }),
  },
  'The least that a compulsory cover must pay for one accident.',
)

const price = object(
  {
    what: oneOf(['compulsory', 'third-party'], 'Which cover.'),
    crossing,
    seats: oneOf(['under-6', '6-to-8'], 'With the driver’s.'),
    sum: optional(money),
    from: money,
    upTo: money,
  },
  'What insurers asked for a year.',
)

const range = object({ what: oneOf(['third-party', 'occupants'], 'Of an accident; of each person in the car.'), least: money, most: money }, 'Sums that were on offer.')

const advice = object(
  {
    topic: oneOf(['not-paid', 'buy', 'accident'], 'Where it stands.'),
    on: Type.Array(crossing, { minItems: 1, uniqueItems: true }),
    says: text('One sentence or two.'),
  },
  'What to know.',
)

const contact = object(CONTACT, 'By the scheme.')

export const VALUES = { limits, total, price, range, advice, contact }

export type MotorLimits = Static<typeof limits>
export type MotorTotal = Static<typeof total>
export type MotorPrice = Static<typeof price>
export type MotorRange = Static<typeof range>
export type MotorAdvice = Static<typeof advice>
export type MotorContact = Static<typeof contact>
