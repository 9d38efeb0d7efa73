import { Type, type Static } from '@sinclair/typebox'
import { object, oneOf, optional } from '../../catalog/schema-parts'

const count = Type.Integer({ minimum: 1, maximum: 600 })
const side = oneOf(['hong-kong', 'macao', 'mainland'], 'A place of the three.')

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

const target = object(
  {
    side,
    who: Type.Array(oneOf(['mainland', 'hong-kong', 'macao', 'foreigner'], 'A kind of person.'), { minItems: 1 }),
    minutes: count,
    percent: optional(Type.Integer({ minimum: 1, maximum: 100, description: 'Of these people; all when left out.' })),
  },
  'The longest queue on its own side that a government promises.',
)

export const VALUES = { minutes, target }

export type PointMinutes = Static<typeof minutes>
export type QueueTarget = Static<typeof target>
