import { Type, type Static } from '@sinclair/typebox'
import { CONTACT, httpsUrl, object, oneOf, optional, text } from '../../catalog/schema-parts'
import { CHILDREN, CURRICULA, NEEDS, SCHOOL_CITIES, STAGES, type Need } from '../../domain/school-way/way'

const list = <T extends string>(of: readonly T[], description: string) => Type.Array(oneOf(of, description), { minItems: 1, uniqueItems: true })
const texts = (description: string) => Type.Array(text(description), { minItems: 1 })

const money = object(
  {
    for: text('What is paid for.'),
    minor: Type.Integer({ minimum: 0, description: 'Hundredths; the least of a range.' }),
    to: optional(Type.Integer({ minimum: 0, description: 'Hundredths; the most.' })),
    currency: oneOf(['CNY', 'HKD', 'MOP'], 'ISO 4217'),
    per: oneOf(['once', 'term', 'year'], 'How often.'),
  },
  'What is paid, or given.',
)

const way = object(
  {
    name: text('What kind of school, and where.'),
    child: list(CHILDREN, 'For whom.'),
    cities: list(SCHOOL_CITIES, 'Where the family lives.'),
    stages: list(STAGES, 'Which years.'),
    curriculum: list(CURRICULA, 'What is taught.'),
    conditions: Type.Array(
      object({ asks: oneOf(Object.keys(NEEDS) as Need[], 'What is asked.'), of: Type.Array(Type.String({ minLength: 1 }), { minItems: 1 }) }, 'All must hold.'),
    ),
    what: text('What it is, in a sentence or two.'),
    leads: text('To which examinations it leads.'),
    fees: optional(Type.Array(money, { minItems: 1 })),
    isFree: optional(Type.Boolean()),
    documents: optional(texts('What one brings.')),
    calendar: optional(texts('When one applies.')),
    pitfalls: texts('What goes wrong.'),
    feature: optional(oneOf(['hong-kong-curriculum', 'macao-curriculum', 'international-curriculum', 'hong-kong-macao-class'], 'What the directory calls schools of this way.')),
    counts: optional(Type.Boolean({ description: 'Places go by points that the app can count, in some district.' })),
    record: optional(Type.String({ pattern: '^[a-z-]+/[a-z0-9-]+$' })),
    url: optional(httpsUrl),
    ask: Type.String({ pattern: '^[a-z-]+$', description: 'A contact.' }),
  },
  'A way to a school.',
)

const help = object(
  { name: text('What it is called.'), child: list(CHILDREN, 'For whom.'), stages: list(STAGES, 'Which years.'), amounts: Type.Array(money, { minItems: 1 }), how: text('When and where one applies.'), but: text('What ends or forbids it.') },
  'Money for a pupil.',
)

const exam = object({ name: text('Its name.'), child: list(CHILDREN, 'Who may take it.'), what: text('What it opens.') }, 'An examination after school.')

const contact = object(CONTACT, 'Who answers.')

export const VALUES = { way, help, exam, contact }

export type SchoolWayValue = Static<typeof way>
export type SchoolMoney = Static<typeof money>
export type SchoolHelp = Static<typeof help>
export type SchoolExam = Static<typeof exam>
export type SchoolContact = Static<typeof contact>
