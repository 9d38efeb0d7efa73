import { Type, type Static } from '@sinclair/typebox'
import { object, optional } from '../../catalog/schema-parts'

const minor = Type.Integer({ minimum: 1, description: 'Hundredths of a yuan.' })
const month = { ...minor, description: 'Hundredths of a yuan, a month.' }
const perTenThousand = Type.Integer({ minimum: 1, maximum: 10_000, description: 'Hundredths of a per cent.' })

const brackets = object(
  {
    bands: Type.Array(object({ upToMinor: optional(minor), perTenThousand, quickMinor: Type.Integer({ minimum: 0, description: 'The quick deduction as published.' }) }, 'A band; the last has no upper end.'), { minItems: 2 }),
  },
  'Progressive rates on comprehensive income of a year.',
)

export const VALUES = {
  brackets,
  basic: object({ yearMinor: minor }, 'What everybody deducts.'),
  'bonus-apart': object({ isAllowed: Type.Boolean() }, 'Whether an annual bonus may be taxed apart.'),
  residence: object({ shortStayDays: Type.Integer({ minimum: 1 }), residentDays: Type.Integer({ minimum: 1 }) }, 'Days that decide what pay is taxed.'),
  children: object({ eachMinor: month }, 'For each child below 3, or at school.'),
  elders: object({ onlyChildMinor: month, mostSharedMinor: month }, 'For parents of 60 or more.'),
  rent: object({ largeMinor: month, middleMinor: month, smallMinor: month }, 'For who rents where they work and owns no home there: capitals of provinces and cities planned by the state; cities above a million registered; others.'),
  mortgage: object({ monthMinor: month }, 'Interest of the first home.'),
}

export type MainlandBrackets = Static<typeof brackets>
export type MainlandBasic = Static<typeof VALUES.basic>
export type BonusApart = Static<(typeof VALUES)['bonus-apart']>
export type Residence = Static<typeof VALUES.residence>
export type Children = Static<typeof VALUES.children>
export type Elders = Static<typeof VALUES.elders>
export type Rent = Static<typeof VALUES.rent>
export type Mortgage = Static<typeof VALUES.mortgage>
