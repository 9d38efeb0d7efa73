import { Type, type Static } from '@sinclair/typebox'
import { CONTACT, object, oneOf, optional, phoneNumber, text } from '../../catalog/schema-parts'
import { COVERS, NEEDS, SIDES } from '../../domain/treatment/asked'
import { LEADS } from '../../domain/treatment/lead'
import { CITIES, RIDERS } from '../../domain/ride/means'

const way = object(
  {
    name: text('What it is called.'),
    answer: text('Where to go and who pays, in one sentence: what is shown when it is the best.'),
    places: Type.Array(oneOf([...SIDES, ...CITIES.filter((city) => city !== 'hong-kong' && city !== 'macao')], '`guangdong`: in all nine cities.'), { minItems: 1 }),
    needs: Type.Array(oneOf(NEEDS, 'For what.'), { minItems: 1 }),
    who: optional(Type.Array(oneOf(RIDERS, 'Everybody where left out.'), { minItems: 1 })),
    cover: optional(Type.Array(oneOf(COVERS, 'Only for who has one of these.'), { minItems: 1 })),
    rank: Type.Integer({ minimum: 0, maximum: 9, description: 'The lower the earlier it is proposed.' }),
    steps: Type.Array(text('One step.'), { minItems: 1, maxItems: 4 }),
    bring: text('Documents and what else.'),
    pays: text('Who pays, and how.'),
    fees: optional(Type.Array(Type.String({ pattern: '^[a-z-]+$', description: 'A fact `fee/…` of this file.' }), { minItems: 1 })),
    notes: optional(Type.Array(text('A condition or a pitfall.'), { minItems: 1 })),
    leads: optional(Type.Array(Type.Union([oneOf(LEADS, 'A tool of the app.'), Type.String({ pattern: '^[a-z-]+/[a-z0-9-]+$', description: 'A service.' })]), { minItems: 1 })),
    ask: optional(Type.String({ pattern: '^[a-z-]+$', description: 'A fact `contact/…`; that of the place where left out.' })),
  },
  'A way to be treated, or to take records or oneself across the boundary.',
)

const fee = object(
  {
    what: text('For what and for whom.'),
    currency: oneOf(['HKD', 'MOP', 'CNY'], 'In what it is paid.'),
    minor: Type.Integer({ minimum: 0, description: 'Hundredths; the least, or the only one.' }),
    to: optional(Type.Integer({ minimum: 1, description: 'Hundredths; the most, where a range is published.' })),
  },
  'A published charge.',
)

const number = object({ phone: phoneNumber, what: text('Who comes.') }, 'The number to call in an emergency, by place.')

const contact = object(CONTACT, 'Who answers a question that the app cannot.')

export const VALUES = { way, fee, number, contact }

export type CareWayValue = Static<typeof way>
export type CareFee = Static<typeof fee>
export type CareNumber = Static<typeof number>
export type CareContact = Static<typeof contact>
