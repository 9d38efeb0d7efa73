import { Type, type Static } from '@sinclair/typebox'
import { CONTACT, httpsUrl, object, oneOf, optional, text } from '../../catalog/schema-parts'
import { CHOICES, OLDER_PEOPLE } from '../../domain/entitlement/person'

const whole = Type.Integer({ minimum: 0 })
const answers = Type.Array(Type.String({ minLength: 1 }), { minItems: 1 })
const choices = Object.keys(CHOICES) as (keyof typeof CHOICES)[]

const simple = Type.Union([
  object({ asks: oneOf(['age'], 'Whole years.'), from: whole }, 'So old or older.'),
  object({ asks: oneOf(choices, 'A question with a few answers.'), of: answers, unsure: optional(answers) }, 'Answers that fulfil it, and answers that decide nothing yet.'),
])
const condition = Type.Union([simple, object({ any: Type.Array(Type.Array(simple, { minItems: 1 }), { minItems: 2 }), says: oneOf(['macao-presence'], 'The sentence that puts it in words.') }, 'One of several ways.')])

const key = Type.String({ pattern: '^[a-z-]+$' })

const scheme = object(
  {
    name: text('As its authority calls it.'),
    who: Type.Array(oneOf(OLDER_PEOPLE, 'For whom it is.'), { minItems: 1 }),
    conditions: Type.Array(condition, { minItems: 1, description: 'All must hold.' }),
    amount: optional(key),
    isCash: Type.Boolean({ description: 'Money in the hand; not a voucher, a place or a fare.' }),
    pays: optional(text('What it gives, where that is no amount.')),
    group: optional(oneOf(['allowance', 'home'], 'Only one of a group can be had.')),
    if: optional(text('What it depends on besides and is not asked.')),
    isUndecided: optional(Type.Boolean({ description: 'No source says whether such a person gets it.' })),
    steps: Type.Array(text('What one does.'), { minItems: 1 }),
    documents: optional(Type.Array(text('What one brings.'), { minItems: 1 })),
    ends: Type.Array(text('What ends or cuts it.')),
    notes: optional(Type.Array(text('One sentence or two.'), { minItems: 1 })),
    record: optional(Type.String({ pattern: '^[a-z-]+/[a-z0-9-]+$', description: 'The service that says more.' })),
    url: optional(httpsUrl),
    ask: optional(key),
  },
  'Something an older person may be entitled to.',
)

const amount = object(
  {
    minor: Type.Integer({ minimum: 1, description: 'In hundredths.' }),
    currency: oneOf(['HKD', 'MOP', 'CNY'], 'ISO 4217'),
    per: oneOf(['month', 'year'], 'How often it is paid.'),
    isMost: optional(Type.Boolean({ description: 'A ceiling.' })),
    isLeast: optional(Type.Boolean({ description: 'Raised since, by how much was not printed.' })),
  },
  'What a scheme pays.',
)

const pair = object({ single: whole, couple: whole }, 'In hundredths of a Hong Kong dollar.')
const limits = object({ income: pair, assets: pair }, 'Up to so much, the limit included.')
const days = object({ days: Type.Integer({ minimum: 1 }) }, 'A number of days.')
const contact = object(CONTACT, 'Who answers a question.')

export const VALUES = { scheme, amount, limits, days, contact }

export type SchemeValue = Static<typeof scheme>
export type AmountValue = Static<typeof amount>
export type LimitsValue = Static<typeof limits>
export type DaysValue = Static<typeof days>
export type CareContact = Static<typeof contact>
