import { Type, type Static } from '@sinclair/typebox'
import { civilDate, CONTACT, httpsUrl, object, oneOf, optional, text } from '../../catalog/schema-parts'
import { CHOICES, NUMBERS, WORKERS } from '../../domain/work-route/profile'

const whole = Type.Integer({ minimum: 0 })
const choices = Object.keys(CHOICES) as (keyof typeof CHOICES)[]

const condition = Type.Union([
  object({ asks: oneOf(NUMBERS, 'Years; but months since graduation, and whole Hong Kong dollars of income in a year.'), from: optional(whole), to: optional(whole) }, 'A number, both ends included.'),
  object({ asks: oneOf(choices, 'A question with a few answers.'), of: Type.Array(Type.String({ minLength: 1 }), { minItems: 1 }) }, 'Answers that fulfil it.'),
])

const route = object(
  {
    name: text('As its authority calls it.'),
    where: oneOf(['mainland', 'hong-kong', 'macao'], 'Where one works.'),
    who: Type.Array(oneOf(WORKERS, 'For whom it is.'), { minItems: 1 }),
    conditions: Type.Array(condition, { minItems: 1, description: 'All must hold.' }),
    counts: optional(oneOf(['criteria', 'points'], 'What one counts for it.')),
    closes: optional(civilDate),
    stay: optional(text('How long at first.')),
    time: optional(text('How long the authority takes.')),
    fees: optional(oneOf(['hong-kong'], 'A fact of kind fees.')),
    documents: optional(Type.Array(text('What one brings.'), { minItems: 1 })),
    notes: Type.Array(text('One sentence or two.'), { minItems: 1 }),
    record: optional(Type.String({ pattern: '^[a-z-]+/[a-z0-9-]+$', description: 'The service that says more.' })),
    url: optional(httpsUrl),
    ask: optional(Type.String({ pattern: '^[a-z-]+$', description: 'Whom to ask: a contact here, or of customs/contacts.' })),
  },
  'A way to be allowed to work somewhere, or to be helped there.',
)

const fees = object({ lines: Type.Array(object({ for: text('What it is for.'), minor: whole, currency: oneOf(['HKD', 'MOP', 'CNY'], 'ISO 4217') }, 'In hundredths.'), { minItems: 1 }) }, 'What it costs.')

const criteria = object({ needed: Type.Integer({ minimum: 1 }), criteria: Type.Array(object({ id: Type.String(), text: text('What is asked.') }, 'One of them.'), { minItems: 1 }) }, 'So many of these.')

const points = object(
  {
    a: whole,
    b: whole,
    years: object({ from: whole, points: whole, each: whole, most: whole }, 'Of relevant work.'),
    factors: Type.Array(object({ id: Type.String(), most: whole, options: Type.Array(object({ id: Type.String(), points: whole }, 'An answer.'), { minItems: 2 }) }, 'What is counted.'), { minItems: 1 }),
  },
  'Points of the work permit, and from how many which class.',
)

const contact = object(CONTACT, 'Who answers a question.')

export const VALUES = { route, fees, criteria, points, contact }

export type RouteValue = Static<typeof route>
export type Fees = Static<typeof fees>
export type Criteria = Static<typeof criteria>
export type PointsValue = Static<typeof points>
export type JobContact = Static<typeof contact>
