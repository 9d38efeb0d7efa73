import { Type, type Static } from '@sinclair/typebox'
import { object, oneOf, optional, text } from '../../catalog/schema-parts'

const count = (description: string) => Type.Integer({ minimum: 1, description })
const key = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' })

/** What a sum or a time is for; the page has a text for each. */
export const FEE_KEYS = [
  'card', 'one-entry', 'two-entries', 'multiple-1-year', 'multiple-3-years', 'adult', 'child', 'adult-express', 'child-express', 'express-extra', 'first', 'renew-mainland',
  're-entry-multiple', 're-entry-single', 'replacement', 'one-trip', 'single', 'multiple', 'under-12-single', 'family-single', 'group-single',
] as const
export const TIME_KEYS = ['at-home', 'online', 'counter', 'normal', 'express', 'guangdong', 'one-trip', 'renew-mainland'] as const

const sentence = object({ text: text('The sentence.') }, 'Something one should know.')
const sentences = object({ texts: Type.Array(text('One of them.'), { minItems: 1 }) }, 'Several, in their order.')

const entries = object(
  { count: Type.Union([Type.Literal(1), Type.Literal(2), Type.Literal('multiple'), Type.Literal('weekly')]), months: optional(count('Months in which it may be used.')) },
  'How often one may enter.',
)

const grant = object(
  {
    for: optional(text('Who gets this, where not all do.')),
    entries: optional(Type.Array(entries, { minItems: 1, description: 'Kinds to choose from.' })),
    stayDays: optional(count('Days of each stay.')),
    stayHours: optional(count('Hours of each stay.')),
    stayYears: optional(count('Years of each stay.')),
    isFromFirstEntry: optional(Type.Boolean({ description: 'The days are counted from the first entry, not from each.' })),
  },
  'What a document or an endorsement allows.',
)

const fee = object(
  { fees: Type.Array(object({ for: oneOf(FEE_KEYS, 'What for.'), amount: Type.String(), currency: oneOf(['CNY', 'HKD', 'MOP'], 'Currency.') }, 'A sum.'), { minItems: 1 }) },
  'What it costs.',
)

const time = object(
  {
    times: Type.Array(object({ for: optional(oneOf(TIME_KEYS, 'In which case.')), count: count('How many.'), unit: oneOf(['day', 'working-day'], 'Of what.') }, 'A time.'), { minItems: 1 }),
  },
  'How long it takes.',
)

const validity = object(
  { years: Type.Array(object({ below: optional(count('Age.')), from: optional(count('Age.')), years: count('Years.') }, 'For one age.'), { minItems: 1 }) },
  'How long a document is valid.',
)

const scheme = object(
  {
    eligible: Type.Array(oneOf(['registration', 'residence-permit'], 'What ties one to the city.'), { minItems: 1 }),
    cities: Type.Array(key, { minItems: 1 }),
    text: text('The same in words.'),
  },
  'Who of which cities may apply.',
)

const cities = object({ cities: Type.Array(key, { minItems: 1 }) }, 'Cities that take part.')
const area = object({ places: Type.Array(oneOf(['guangdong-nine', 'beijing-shanghai', 'deltas', 'free-trade-zone'], 'A part of it.'), { minItems: 1 }), text: text('The same in words.') }, 'Where a scheme holds.')

/** Kinds of which the page makes a result, in every file of this tool. */
export const ANSWER_VALUES = { grant, fee, time, validity, who: sentence, place: sentence, tip: sentence, mind: sentence, papers: sentences, steps: sentences }

export const VALUES = { ...ANSWER_VALUES, scheme, cities, area }

export type Grant = Static<typeof grant>
export type Fee = Static<typeof fee>
export type TimeNeeded = Static<typeof time>
export type Validity = Static<typeof validity>
export type Sentence = Static<typeof sentence>
export type Sentences = Static<typeof sentences>
export type Scheme = Static<typeof scheme>
export type Cities = Static<typeof cities>
export type TalentArea = Static<typeof area>
