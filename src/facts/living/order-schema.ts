import { Type, type Static } from '@sinclair/typebox'
import { CONTACT, object, oneOf, optional, text } from '../../catalog/schema-parts'
import { ASKED_NUMBERS, GUESTS, ORDERS } from '../../domain/order/ways'

const orders = Type.Array(oneOf(ORDERS, 'For what.'), { minItems: 1 })
const who = optional(Type.Array(oneOf(GUESTS, 'For whom.'), { minItems: 1 }))

const way = object(
  {
    orders,
    who,
    name: text('The way.'),
    asksNumber: oneOf(ASKED_NUMBERS, 'Which phone number it asks for; `unsaid` where no source says that one of home will do.'),
    isLimited: optional(Type.Boolean({ description: 'It works with limits, as the note says.' })),
    note: optional(text('Where and how far.')),
    steps: Type.Array(text('One step.'), { minItems: 1 }),
  },
  'A way to order or book.',
)
const pitfall = object({ orders, who, wrong: text('What goes wrong.'), fix: text('How one gets out of it.') }, 'What goes wrong.')
const voucher = object({ name: text('Which vouchers.'), text: text('For whom, how much.'), isEndKnown: Type.Boolean({ description: 'Its last day is published: `effectiveTo`.' }) }, 'Vouchers for travellers; `effectiveFrom` is the day they began.')

const contact = object(CONTACT, 'Whom to ask.')

export const VALUES = { way, pitfall, voucher, contact }
export type OrderWayFact = Static<typeof way>
export type OrderPitfall = Static<typeof pitfall>
export type TravelVoucher = Static<typeof voucher>
export type OrderContact = Static<typeof contact>
