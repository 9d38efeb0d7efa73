import { Type, type Static } from '@sinclair/typebox'
import { CONTACT, object, oneOf, optional, text } from '../../catalog/schema-parts'
import { AGES, INSURED, MAINLAND_CITIES, WORKS } from '../../domain/medical-cover/which-cover'

const yearMinor = Type.Integer({ minimum: 0, description: 'A year, in hundredths of a yuan.' })
const city = oneOf(MAINLAND_CITIES, 'Whose.')

const cover = object(
  {
    work: oneOf(WORKS, 'What somebody does there.'),
    scheme: oneOf(['employees', 'residents'], 'Which insurance takes them.'),
    joins: oneOf(['must', 'may'], 'Whether they choose.'),
    needsPermit: Type.Boolean({ description: 'A residence permit for residents of Hong Kong and Macao.' }),
  },
  'Which basic medical insurance takes a resident of Hong Kong or Macao.',
)

const premium = object({ city, group: oneOf(['adult', 'young'], '`young`: minors and students.'), yearMinor }, 'What a person pays for the residents’ scheme.')

const extra = object(
  { city, name: text('As it is called.'), yearMinor, who: text('Who may join.'), when: text('When one joins, and for how long.'), gets: text('What it pays.') },
  'Insurance on top of a city’s, led by its government.',
)

const subsidy = object(
  { most: object({ minor: Type.Integer({ minimum: 0 }), currency: oneOf(['MOP'], 'Of the amount.') }, 'In hundredths.'), ages: Type.Array(oneOf(AGES, 'To whom.'), { minItems: 1 }) },
  'What Macao pays back of a premium paid on the Mainland, a year.',
)

const advice = object(
  {
    about: oneOf(['residents', 'no-permit', 'subsidy'], 'With which answer it stands.'),
    city: optional(city),
    who: optional(oneOf(INSURED, 'For whom.')),
    says: text('One sentence or two.'),
  },
  'What to know.',
)

const contact = object(CONTACT, 'Of the Mainland’s insurance, or of Macao’s subsidy.')

export const VALUES = { cover, premium, extra, subsidy, advice, contact }

export type MedicalCover = Static<typeof cover>
export type MedicalPremium = Static<typeof premium>
export type MedicalExtra = Static<typeof extra>
export type MedicalSubsidy = Static<typeof subsidy>
export type MedicalAdvice = Static<typeof advice>
export type MedicalContact = Static<typeof contact>
