import { Type, type Static } from '@sinclair/typebox'
import { civilDate, httpsUrl, object, oneOf, optional, text } from '../../catalog/schema-parts'
import { PRACTICE_PLACES, PRACTICE_WAYS, PROFESSIONS } from '../../domain/work-route/profession'

const profession = oneOf(PROFESSIONS, 'What one is.')

const recognition = object(
  {
    professions: Type.Array(profession, { minItems: 1 }),
    from: Type.Array(oneOf(['mainland', 'hong-kong', 'macao'], 'Where one is qualified.'), { minItems: 1 }),
    where: oneOf(PRACTICE_PLACES, 'Where one may practise then.'),
    way: oneOf(PRACTICE_WAYS, 'What it takes.'),
    how: text('What one does, and what one may do then.'),
    needs: optional(Type.Array(text('One condition.'), { minItems: 1 })),
    until: optional(civilDate),
    url: optional(httpsUrl),
  },
  'A qualification of one place that counts in another.',
)

const planned = object({ profession }, 'Announced; how it is done was not found.')

export const VALUES = { recognition, planned }

export type Recognition = Static<typeof recognition>
export type Planned = Static<typeof planned>
