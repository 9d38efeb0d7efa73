import { Type, type Static } from '@sinclair/typebox'
import { CONTACT, object, oneOf, optional, text } from '../../catalog/schema-parts'
import { WHERE } from '../../domain/firm-form/which-form'

export const FORMS = ['gd-individual', 'gd-company', 'gd-office', 'hk-sole', 'hk-company', 'hk-branch', 'mo-sole', 'mo-company'] as const
export const TOPICS = ['liability', 'capital', 'time', 'tax', 'step', 'paper', 'duty', 'know'] as const
export const ANSWERS = ['exempt', 'gba', 'national', 'assessment', 'voluntary', 'own-law'] as const

const forms = Type.Array(oneOf(FORMS, 'Of which forms it holds.'), { minItems: 1 })

const form = object(
  {
    where: oneOf(WHERE, 'Where the firm is.'),
    founders: oneOf(['person', 'firm', 'both'], 'Who may own it.'),
    residents: oneOf(['any', 'must', 'unknown'], 'Whether the owner must live there by right.'),
    mayEarn: Type.Boolean({ description: 'Whether it may trade.' }),
    needsCitizen: Type.Boolean({ description: 'Only for Chinese citizens who are permanent residents of Hong Kong or Macao.' }),
    parentYears: optional(Type.Integer({ minimum: 1, description: 'Least age of the parent firm, in years.' })),
    name: text('As it is called.'),
    says: text('What it is, in a sentence.'),
  },
  'A form of firm, and who may found it.',
)

const fee = object(
  { forms, for: text('What is paid.'), amount: object({ minor: Type.Integer({ minimum: 0 }), currency: oneOf(['CNY', 'HKD', 'MOP'], 'Of the amount.') }, 'In hundredths.') },
  'What an authority takes.',
)

const point = object({ forms, topic: oneOf(TOPICS, 'What it is about.'), says: text('One sentence or two.') }, 'What is known of a form.')

const advice = object(
  { about: oneOf(ANSWERS, 'With which answer it stands.'), side: optional(oneOf(['hong-kong', 'macao'], 'For data to or from there.')), says: text('One sentence or two.') },
  'What to know of personal data that cross the boundary.',
)

const contact = object(CONTACT, 'Of an authority.')

export const VALUES = { form, fee, point, advice, contact }

export type FirmForm = Static<typeof form>
export type FirmFee = Static<typeof fee>
export type FirmPoint = Static<typeof point>
export type DataAdvice = Static<typeof advice>
export type FirmContact = Static<typeof contact>
export type FormId = (typeof FORMS)[number]
export type Topic = (typeof TOPICS)[number]
