import { Type, type Static } from '@sinclair/typebox'
import { CONTACT, object, oneOf, optional, text } from '../../catalog/schema-parts'
import { HELD, PLACES, PURPOSES, WAYS } from '../../domain/pay/means'
import { VERDICTS } from '../../domain/pay/which-way'
import { RIDERS } from '../../domain/ride/means'

const CURRENCIES = ['HKD', 'MOP', 'CNY', 'USD'] as const
const PERIODS = ['payment', 'day', 'year', 'balance'] as const

const way = oneOf(WAYS, 'How one pays.')
const place = oneOf(PLACES, '`guangdong`: in all nine cities.')
const purposes = Type.Array(oneOf(PURPOSES, 'For what.'), { minItems: 1 })
const money = object({ minor: Type.Integer({ minimum: 0 }), currency: oneOf(CURRENCIES, 'Of the amount.') }, 'In hundredths.')

const acceptance = object(
  {
    way,
    place,
    purposes,
    works: oneOf(VERDICTS, '`some`: with limits, as the note says.'),
    asksNumber: optional(Type.Boolean({ description: 'A Mainland phone number (+86) may be asked for.' })),
    note: optional(text('Where and how far; what to look for.')),
  },
  'Whether a way is taken.',
)

const setup = object({ way, place: optional(place), steps: Type.Array(text('One step.'), { minItems: 1 }) }, 'How it is set up and used.')

const pitfall = object(
  { ways: Type.Array(way, { minItems: 1 }), place: optional(place), purposes: optional(purposes), wrong: text('What goes wrong.'), fix: text('How one gets out of it.') },
  'What goes wrong, and how to get out of it.',
)

const fee = object(
  {
    way,
    place,
    perTenThousand: Type.Integer({ minimum: 0, maximum: 10_000, description: 'Of the whole payment: 300 is 3 %.' }),
    freeUpTo: optional(money),
  },
  'What the wallet takes of a payment.',
)

const limit = object(
  { way, place: optional(place), who: optional(Type.Array(oneOf(RIDERS, 'For whom.'), { minItems: 1 })), per: oneOf(PERIODS, 'Of one payment, a day, a year, or of what is in the wallet.'), amount: money },
  'The most that can be paid.',
)

const obtain = object(
  {
    held: oneOf(HELD, 'What is got.'),
    who: Type.Array(oneOf(RIDERS, 'By whom.'), { minItems: 1 }),
    place: optional(place),
    documents: text('With which document.'),
    steps: Type.Array(text('One step.'), { minItems: 1 }),
  },
  'How somebody gets what they lack.',
)

const contact = object({ place, ...CONTACT }, 'Who answers a question that the app cannot.')

export const VALUES = { acceptance, setup, pitfall, fee, limit, obtain, contact }

export type PayAcceptance = Static<typeof acceptance>
export type PaySetup = Static<typeof setup>
export type PayPitfall = Static<typeof pitfall>
export type PayFee = Static<typeof fee>
export type PayLimit = Static<typeof limit>
export type PayObtain = Static<typeof obtain>
export type PayContact = Static<typeof contact>
