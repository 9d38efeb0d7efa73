import { Type, type Static } from '@sinclair/typebox'
import { CONTACT, object, oneOf, optional, text } from '../../catalog/schema-parts'

const currency = oneOf(['HKD', 'MOP', 'CNY', 'USD'] as const, 'Of the amount.')
const amount = Type.Integer({ minimum: 0, description: 'In hundredths.' })
const money = (description: string) => object({ minor: Type.Integer({ minimum: 1 }), currency }, description)

const rule = object({ says: text('What the rule allows or forbids, and to whom.') }, 'A published rule.')

const limits = object(
  {
    day: optional(money('At most on one day.')),
    year: optional(money('At most in one year.')),
    total: optional(money('At most at any time.')),
    per: oneOf(['person', 'institution', 'account'] as const, 'What the limit is counted for.'),
  },
  'How much may be sent. What is left out has no limit that was found.',
)

const terms = Type.Union([
  object({ kind: Type.Literal('free') }, 'Nothing is taken.'),
  object({ kind: Type.Literal('share'), perTenThousand: Type.Integer({ minimum: 1 }), min: amount, max: amount, plus: amount, currency }, 'A share of the amount between two bounds, and a sum for the message.'),
  object({ kind: Type.Literal('each'), from: amount, to: amount, currency }, 'So much for each payment, at the least and at the most.'),
])

const cost = object({ terms, whose: text('Whose price it is, and what it leaves out.') }, 'What a payment costs.')
const time = object({ says: text('How long it takes, and when one can send.') }, 'How long it takes.')
const papers = object({ papers: Type.Array(text('One paper.'), { minItems: 1 }) }, 'What the bank wants to see.')
const contact = object(CONTACT, 'Who answers.')

export const VALUES = { rule, limits, cost, time, papers, contact }

export type TransferRule = Static<typeof rule>
export type TransferLimits = Static<typeof limits>
export type TransferCost = Static<typeof cost>
export type TransferTime = Static<typeof time>
export type TransferPapers = Static<typeof papers>
export type TransferContact = Static<typeof contact>
