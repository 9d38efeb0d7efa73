/**
 * The form of a file of facts, `facts/<area>/<name>.json`: values through time, each with its source and the day it was seen
 * there. What a value looks like stands beside the file, in `<name>-schema.ts`, by kind.
 */
import { Type, type TSchema } from '@sinclair/typebox'
import { civilDate, httpsUrl, object, oneOf, optional, text } from '../catalog/schema-parts'

const key = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' })

const PublishedSchema = object(
  {
    publisher: text('Who published it.'),
    title: Type.String({ minLength: 1, description: 'Title of the page or document, in its own language.' }),
    url: httpsUrl,
  },
  'Something published.',
)

const EntrySchema = object(
  {
    value: Type.Unknown(),
    effectiveFrom: Type.Union([civilDate, Type.Null()], { description: 'First day it holds; null where no source says since when.' }),
    effectiveTo: optional({ ...civilDate, description: 'Last day it holds, where its end is published.' }),
    source: { ...key, description: 'Key in `sources`.' },
    verifiedOn: {
      ...civilDate,
      description: 'Latest day on which somebody is known to have seen this at the source: the day it was read there or, for a copy, the day that copy was made.',
    },
    via: optional(Type.String({ minLength: 1, description: 'What was really read, when it was not the source itself.' })),
    confidence: oneOf(['high', 'medium', 'low'], 'How sure the reader is that this still holds: never `high` where a part of it rests on a copy that bears no day.'),
    quote: Type.String({ minLength: 1, maxLength: 600, description: 'The words of the source that say so. In no bundle.' }),
    conflict: optional(text('What another source says, where they disagree.')),
  },
  'A published value, and when it holds.',
)

export const FactFileSchema = object(
  {
    id: Type.String({ pattern: '^[a-z-]+/[a-z-]+$', description: 'area/name, equal to the path of the file.' }),
    reviewEveryDays: optional(Type.Integer({ minimum: 1, maximum: 1000, description: '180 when left out.' })),
    sources: Type.Record(key, PublishedSchema, { additionalProperties: false, description: 'What was published, by a key that values name.' }),
    facts: Type.Array(
      object(
        {
          id: Type.String({ pattern: '^[a-z0-9-]+(/[a-z0-9-]+)*$' }),
          kind: { ...key, description: 'Names the form of its values in the schema beside the file.' },
          series: Type.Array(EntrySchema, { minItems: 1, description: 'Earliest first; a value ends where the next begins.' }),
        },
        'A value through time.',
      ),
      { minItems: 1 },
    ),
    notFound: Type.Array(
      object({ question: Type.String({ minLength: 1 }), looked: Type.String({ minLength: 1 }) }, 'What no source was found for, and where one looked. In no bundle.'),
    ),
  },
  'A file of facts.',
)

/** Forms of values by kind: what every `<name>-schema.ts` exports as `VALUES`. */
export type ValueSchemas = Record<string, TSchema>
