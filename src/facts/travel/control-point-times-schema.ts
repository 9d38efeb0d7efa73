import { Type, type Static } from '@sinclair/typebox'
import { object, oneOf, optional } from '../../catalog/schema-parts'

const count = Type.Integer({ minimum: 1, maximum: 600 })

const minutes = object(
  {
    point: Type.String({ pattern: '^[a-z]+(-[a-z]+)*$', description: 'Id of a control point.' }),
    to: oneOf(['hong-kong', 'macao', 'mainland', 'beyond'], 'Where one crosses to.'),
    least: optional(count),
    typical: optional(count),
    peak: optional(count),
  },
  'Minutes that somebody needed from one end of a control point to the other.',
)

export const VALUES = { minutes }

export type PointMinutes = Static<typeof minutes>
