import { Type, type Static } from '@sinclair/typebox'
import { object, oneOf, optional, text } from '../../catalog/schema-parts'

export const point = Type.String({ pattern: '^[a-z]+(-[a-z]+)*$', description: 'Id of a control point; which there are stands in domain/control-point/control-points.' })
export const clock = Type.String({ pattern: '^([0-3]\\d|4[0-7]):[0-5]\\d$', description: '25:00 is one in the morning of the next day.' })
export const side = oneOf(['hong-kong', 'macao', 'mainland', 'both'], 'Whose side of the boundary.')
export const who = oneOf(['mainland', 'hong-kong', 'macao', 'foreigner'], 'A kind of person.')

const window = object(
  {
    from: clock,
    to: clock,
    weekdays: optional(Type.Array(Type.Integer({ minimum: 0, maximum: 6 }), { description: 'From 0, Sunday; every day when left out.' })),
    for: optional(Type.Array(oneOf(['passengers', 'cars', 'goods'], 'Who is cleared.'), { description: 'Passengers and cars when left out.' })),
    beside: optional(oneOf(['hong-kong', 'macao', 'mainland'], 'Only for people from or to this place.')),
    hall: optional(oneOf(['t2'], 'One hall with hours of its own; the point is open besides.')),
  },
  'A time of the day at which people are cleared.',
)

const hours = object(
  {
    side,
    windows: optional(Type.Array(window, { description: 'Left out where the point is in use and its hours were not found; empty where nobody is cleared.' })),
    because: optional(oneOf(['suspended', 'not-open-yet', 'reported-open', 'reported-closed'], 'Why nobody is cleared, or how it is known.')),
  },
  'When one side clears people.',
)

const limit = object(
  {
    bars: Type.Array(who, { description: 'Who cannot pass, or only with what ordinary people have not.' }),
    hours: optional(object({ from: clock, to: clock }, 'Only at this time.')),
    text: text('Who may pass.'),
  },
  'Who may not pass.',
)

const position = Type.Record(point, Type.Array(Type.Number(), { minItems: 2, maxItems: 2, description: 'Degrees north and east, WGS-84, rounded to about 100 metres.' }))

export const VALUES = { hours, exception: hours, limit, position }

export type WrittenHours = Static<typeof hours>
export type Limit = Static<typeof limit>
export type Positions = Static<typeof position>
