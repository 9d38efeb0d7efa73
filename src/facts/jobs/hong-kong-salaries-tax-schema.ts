import { Type, type Static } from '@sinclair/typebox'
import { civilDate, object, optional } from '../../catalog/schema-parts'

const minor = Type.Integer({ minimum: 1, description: 'Hundredths of a dollar, a year of assessment.' })
const perTenThousand = Type.Integer({ minimum: 1, maximum: 10_000, description: 'Hundredths of a per cent.' })

const allowances = object(
  {
    basicMinor: minor,
    marriedMinor: minor,
    singleParentMinor: minor,
    childMinor: minor,
    newbornMinor: { ...minor, description: 'More for a child born in the year.' },
    parentMinor: { ...minor, description: 'For each parent or grandparent of 60 or more.' },
    parentLivingMinor: { ...minor, description: 'More for one who lives with the taxpayer all year.' },
  },
  'Allowances of a year of assessment.',
)

export const VALUES = {
  bands: object({ bands: Type.Array(object({ upToMinor: optional(minor), perTenThousand }, 'A band; the last has no upper end.'), { minItems: 1 }) }, 'Rates.'),
  allowances,
  reduction: object({ perTenThousand, mostMinor: minor }, 'One-off reduction of the tax of a year.'),
  most: object({ mostMinor: minor }, 'Most that is deducted in a year.'),
  'later-child': object({ minor, announcedOn: civilDate, isLaw: Type.Boolean({ description: 'Whether the law is known to have passed: until then it is told, not counted.' }) }, 'Allowance for each child after the first.'),
}

export type HongKongBands = Static<typeof VALUES.bands>
export type HongKongAllowanceFacts = Static<typeof allowances>
export type HongKongReduction = Static<typeof VALUES.reduction>
export type MostDeducted = Static<typeof VALUES.most>
export type LaterChild = Static<(typeof VALUES)['later-child']>
