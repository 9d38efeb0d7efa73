import { Type, type Static } from '@sinclair/typebox'
import { CONTACT, object, oneOf, optional, text } from '../../catalog/schema-parts'
import { DISTRICT_IDS } from '../../domain/region/district'
import { COUNTED, HOMES, HUKOUS, POINT_STAGES, TICKS } from '../../domain/school-points/points'

const hundredths = Type.Integer({ minimum: 0, description: 'Points in hundredths.' })
const months = Type.Integer({ minimum: 0, maximum: 600 })
const hukous = Type.Array(oneOf(HUKOUS, 'Whose registration.'), { minItems: 1, uniqueItems: true })
const homes = Type.Array(oneOf(HOMES, 'In what one lives.'), { minItems: 1, uniqueItems: true })
const counted = oneOf(COUNTED, 'What is counted in months.')

const row = object(
  {
    hukou: optional(hukous),
    home: optional(homes),
    stage: optional(oneOf(POINT_STAGES, 'Only there.')),
    tick: optional(oneOf(TICKS, 'What must hold.')),
    asks: optional(counted),
    from: optional(months),
    points: hundredths,
  },
  'Counts when all it names holds.',
)

const growth = object(
  { hukou: optional(hukous), home: optional(homes), asks: counted, after: optional(months), every: optional(months), each: hundredths, most: optional(hundredths) },
  'So much for every so many months.',
)

const rule = object(
  {
    at: oneOf(DISTRICT_IDS, 'The district whose rule it is.'),
    year: Type.Integer({ minimum: 2015, maximum: 2100, description: 'The year of admission for which it was published.' }),
    until: Type.String({ pattern: '^(\\d{2}-\\d{2}|unknown)$', description: 'Month and day to which months count.' }),
    hukous,
    homes,
    base: Type.Array(Type.Array(row, { minItems: 1 }), { minItems: 1, description: 'Of each table the first row that fits.' }),
    grows: Type.Array(growth),
    extras: Type.Array(row),
    mostAdded: optional(hundredths),
    note: optional(text('What else one must know of it.')),
  },
  'How a district counts.',
)

const lines = object(
  {
    at: oneOf(DISTRICT_IDS, 'Where.'),
    part: text('Which part of the district.'),
    year: Type.Integer({ minimum: 2015, maximum: 2100 }),
    stage: oneOf(POINT_STAGES, 'Of which year of school.'),
    schools: Type.Array(object({ name: text('The school.'), points: hundredths }, 'The least with which somebody was admitted.'), { minItems: 1 }),
  },
  'Points of the last who were admitted.',
)

const contact = object({ at: oneOf(['city', ...DISTRICT_IDS], 'For where.'), ...CONTACT }, 'Who answers.')

export const VALUES = { rule, lines, contact }

export type PointsRuleValue = Static<typeof rule>
export type LinesValue = Static<typeof lines>
export type PointsContact = Static<typeof contact>
