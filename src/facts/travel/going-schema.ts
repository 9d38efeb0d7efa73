import { Type, type Static } from '@sinclair/typebox'
import { httpsUrl, object, oneOf, optional, phoneNumber, text } from '../../catalog/schema-parts'
import { BY, FARE_FOR, GATE_DOCUMENTS, STOP_IDS } from '../../domain/going/going'

const CURRENCIES = ['HKD', 'MOP', 'CNY'] as const
const currency = oneOf(CURRENCIES, 'Currency of the amounts.')
const minor = Type.Integer({ minimum: 0, description: 'Hundredths of the currency.' })
const clock = Type.String({ pattern: '^\\d{2}:\\d{2}$' })
const bothWays = Type.Array(clock, { minItems: 2, maxItems: 2, description: 'From the first end, and from the other.' })

const line = object(
  {
    by: oneOf(BY, 'What one rides.'),
    from: oneOf(STOP_IDS, 'One end.'),
    to: oneOf(STOP_IDS, 'The other end.'),
    operator: optional(text('Who runs it.')),
    seller: optional(Type.String({ pattern: '^[a-z-]+$', description: 'Who sells it: id of a `seller`.' })),
    only: optional(oneOf(['air'] as const, 'For air passengers in transit only.')),
  },
  'A way between two places.',
)

const minutes = object({ minutes: Type.Integer({ minimum: 1 }) }, 'How long one is on board, without clearance.')

const service = object(
  {
    every: optional(Type.Array(Type.Integer({ minimum: 1 }), { minItems: 2, maxItems: 2, description: 'Shortest and longest interval in minutes.' })),
    perDay: optional(Type.Integer({ minimum: 1, description: 'Departures a day, one way.' })),
    allDay: optional(Type.Boolean({ description: 'Runs 24 hours.' })),
  },
  'How often it ran, as of the day of its source.',
)

const end = object({ times: bothWays, note: optional(text('Exceptions.')) }, 'First or last departures, as of the day of their source.')

const fare = object({ currency, fares: Type.Array(object({ for: oneOf(FARE_FOR, 'Who pays it, or when.'), minor }, 'A fare.'), { minItems: 1 }) }, 'What it cost, as of the day of its source.')

const seller = object({ name: text('Who sells.'), url: optional(httpsUrl), phone: optional(phoneNumber) }, 'Where one buys.')

const gate = object({ document: oneOf(GATE_DOCUMENTS, 'Which document.'), steps: Type.Array(text('One thing to know.'), { minItems: 1 }) }, 'How a document is used for trains.')

const closing = object({ minutes: Type.Integer({ minimum: 1 }) }, 'How long before departure counters stop selling.')

const luggage = object({ maxSumCm: Type.Integer(), adultKg: Type.Integer(), childKg: Type.Integer() }, 'What one may take on a train.')

const percent = Type.Integer({ minimum: 1, maximum: 100 })
const terms = Type.Union([
  object({ kind: oneOf(['price'] as const, 'A price for all rides.'), minor, rides: optional(Type.Integer({ minimum: 1 })) }, 'A price.'),
  object({ kind: oneOf(['share'] as const, 'So many rides at a share of the fare.'), percent, rides: Type.Integer({ minimum: 1 }) }, 'A share.'),
  object({ kind: oneOf(['card'] as const, 'A card that makes rides cheaper.'), minor, fullMinor: minor, cardMinor: minor }, 'A card.'),
  object({ kind: oneOf(['steps'] as const, 'Cheaper after a sum.'), steps: Type.Array(object({ from: minor, percent }, 'A step.'), { minItems: 1 }) }, 'Steps.'),
])
const pass = object({ terms, currency, days: optional(Type.Integer({ minimum: 1 })), note: text('For which rides, and what is left out.') }, 'A ticket for many rides.')

const parking = object({ name: text('Where.'), fee: optional(object({ minor, currency }, 'An hour.')), text: text('For whom, and what to know.') }, 'Where a car is left.')

const airport = object({ name: text('What it is.'), text: text('How it goes.') }, 'A way to a flight across the boundary.')

export const VALUES = { line, minutes, service, first: end, last: end, fare, seller, gate, closing, luggage, pass, parking, airport }

export type GoingLine = Static<typeof line>
export type GoingMinutes = Static<typeof minutes>
export type GoingService = Static<typeof service>
export type GoingEnd = Static<typeof end>
export type GoingFare = Static<typeof fare>
export type GoingSeller = Static<typeof seller>
export type GoingGate = Static<typeof gate>
export type GoingClosing = Static<typeof closing>
export type GoingLuggage = Static<typeof luggage>
export type GoingPass = Static<typeof pass>
export type GoingParking = Static<typeof parking>
export type GoingAirport = Static<typeof airport>
