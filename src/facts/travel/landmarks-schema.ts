import { Type, type Static } from '@sinclair/typebox'
import { object, optional, text } from '../../catalog/schema-parts'

const stop = Type.String({
  pattern: '^[a-z]+(-[a-z]+)*(:[a-z0-9]+(-[a-z0-9]+)*|@(hong-kong|macao|mainland))$',
  description: 'Operator and station, or a control point and its side, as the network has them.',
})

const landmark = object(
  {
    id: Type.String({ pattern: '^[a-z]+(-[a-z]+)*$', description: 'As addresses hold it.' }),
    name: text('What people call it.'),
    words: optional(Type.Array(Type.String({ minLength: 1 }), { minItems: 1, description: 'What else is typed for it, in any language.' })),
    at: optional(Type.Array(Type.Number(), { minItems: 2, maxItems: 2, description: 'Degrees north and east, WGS-84, rounded to about 100 metres: of the stop that it lies near.' })),
    stops: optional(
      Type.Array(object({ stop, minutes: Type.Integer({ minimum: 0, maximum: 30, description: 'On foot, estimated.' }) }, 'A stop one walks from.'), {
        minItems: 1,
        description: 'Left out where stops are looked for by distance.',
      }),
    ),
    taxi: optional(Type.Array(stop, { minItems: 1, description: 'Stops with a position from which a taxi is looked at as well, where few of the buses there are known, and alone where no stop is in reach on foot; needs `at`.' })),
  },
  'A place that people name and that is no stop.',
)

export const VALUES = { landmarks: Type.Array(landmark, { minItems: 1 }) }

export type Landmark = Static<typeof landmark>
