import { Type, type Static } from '@sinclair/typebox'
import { CONTACT, object, oneOf, optional, text } from '../../catalog/schema-parts'
import { HOMES, INSURANCES, STANDINGS, WORK_CITIES, WORKS } from '../../domain/contribution/cover'

const standing = oneOf(STANDINGS, '`may`: on one’s own wish.')

const cover = object(
  {
    work: oneOf(WORKS, 'How one works.'),
    scheme: oneOf(['employees', 'residents'], 'Under which scheme.'),
    needsPermit: Type.Boolean({ description: 'Only with a residence permit for Hong Kong and Macao residents.' }),
    pension: standing,
    medical: standing,
    unemployment: standing,
    injury: standing,
    maternity: standing,
  },
  'What applies to residents of Hong Kong and Macao.',
)

const exemption = object({ insurances: Type.Array(oneOf(INSURANCES, 'Of which one may be exempted.'), { minItems: 1 }) }, 'For who stays insured at home.')

const months = Type.Integer({ minimum: 1 })
const pension = object({ months, risesFrom: Type.Integer(), stepMonths: months, mostMonths: months }, 'Months of contributions for a monthly pension.')

export const TOPICS = ['cost', 'join', 'exempt', 'leave', 'pension', 'fund', 'where'] as const
const advice = object(
  {
    topic: oneOf(TOPICS, 'Under which heading.'),
    who: optional(oneOf(HOMES, 'Whom it concerns; everybody when left out.')),
    city: optional(oneOf(WORK_CITIES, 'Where; everywhere when left out.')),
    employeesOnly: optional(Type.Boolean({ description: 'Only for who has an employer.' })),
    isPitfall: optional(Type.Boolean({ description: 'What goes wrong.' })),
    says: text('One sentence or two.'),
  },
  'Something to know or to do.',
)

const contact = object(CONTACT, 'Who answers.')

export const VALUES = { cover, exemption, pension, advice, contact }

export type Exemption = Static<typeof exemption>
export type Advice = Static<typeof advice>
export type AdviceTopic = (typeof TOPICS)[number]
export type InsuranceContact = Static<typeof contact>
