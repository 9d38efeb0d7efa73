import { Type, type Static } from '@sinclair/typebox'
import { httpsUrl, object, oneOf, optional, text } from '../../catalog/schema-parts'
import { DEGREE_PLACES, DEGREE_USES } from '../../domain/degree/recognition'

const texts = (description: string) => Type.Array(text(description), { minItems: 1 })

const recognition = object(
  {
    from: Type.Array(oneOf(DEGREE_PLACES, 'Where the degree was awarded.'), { minItems: 1, uniqueItems: true }),
    to: oneOf(DEGREE_PLACES, 'Where it is to count.'),
    uses: Type.Array(oneOf(DEGREE_USES, 'For what.'), { minItems: 1, uniqueItems: true }),
    body: text('Who says so.'),
    what: text('What one gets.'),
    fee: optional(object({ minor: Type.Integer({ minimum: 0 }), currency: oneOf(['CNY', 'HKD', 'MOP'], 'ISO 4217') }, 'In hundredths; 0 is free. Left out where none was found.')),
    days: optional(object({ from: Type.Integer({ minimum: 0 }), to: Type.Integer({ minimum: 1 }) }, 'Working days.')),
    steps: texts('One step.'),
    documents: optional(texts('What one hands in.')),
    pitfalls: texts('What goes wrong.'),
    place: optional(Type.String({ pattern: '^[a-z0-9-]+$', description: 'Its counter in education/places.' })),
    record: optional(Type.String({ pattern: '^[a-z-]+/[a-z0-9-]+$' })),
    url: optional(httpsUrl),
  },
  'How a degree of one place counts in another.',
)

export const VALUES = { recognition }

export type RecognitionValue = Static<typeof recognition>
