/** What schemas of records and of facts are made of. The app imports types only, so the schema library is in no bundle. */
import { Kind, Type, TypeRegistry, type TSchema, type TUnsafe } from '@sinclair/typebox'
import { LOCALES } from '../domain/locale/locale'

/** The library checks no `enum` of a string by itself. */
TypeRegistry.Set<{ enum: string[] }>('OneOf', (schema, value) => schema.enum.includes(value as string))

export const oneOf = <const T extends string>(values: readonly T[], description: string): TUnsafe<T> =>
  Type.Unsafe<T>({ ...Type.String({ enum: [...values], description }), [Kind]: 'OneOf' })

export const object = <T extends Record<string, TSchema>>(properties: T, description: string) =>
  Type.Object(properties, { additionalProperties: false, description })

export const text = (description: string) =>
  object(
    Object.fromEntries(LOCALES.map((locale) => [locale, Type.String({ minLength: 1 })])) as Record<
      (typeof LOCALES)[number],
      ReturnType<typeof Type.String>
    >,
    description,
  )

export const optional = Type.Optional

/** A day as printed: 2026-11-22. Whether it exists and is not in the future is checked by `tools/data`. */
export const civilDate = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })

export const httpsUrl = Type.String({ pattern: '^https?://[^\\s]+$' })

export const phoneNumber = Type.String({
  pattern: '^\\+?[0-9]{3,15}$',
  description: 'As it is dialled: +85228246111, or a short code such as 12367. No spaces.',
})

/** Who answers a question that the app cannot. */
export const CONTACT = {
  name: text('Whom one asks.'),
  phone: phoneNumber,
  isAllDay: Type.Boolean({ description: 'The source says that it is answered at any hour.' }),
}

/** Where a place to go to is, when it is open, and its number. */
export const WHEREABOUTS = {
  address: Type.Union([text('Its address; the Chinese one is what a taxi driver is shown.'), Type.Literal('unknown')]),
  position: optional(
    object(
      {
        lat: Type.Number({ minimum: 21, maximum: 25 }),
        lon: Type.Number({ minimum: 111, maximum: 116 }),
        accuracyMetres: Type.Integer({ minimum: 10, maximum: 5000, description: 'How far from there the door may really be.' }),
      },
      'WGS-84 (never GCJ-02 as Chinese maps give it); left out where it is known no better than the district.',
    ),
  ),
  hours: Type.Union([
    Type.Array(Type.String({ pattern: '^(daily|(sun|mon|tue|wed|thu|fri|sat)(-(sun|mon|tue|wed|thu|fri|sat))?) (\\?|\\d\\d:\\d\\d-\\d\\d:\\d\\d)$' }), {
      minItems: 1,
      description: '"mon-fri 09:00-12:00"; "sat ?" where it opens on that day but no source says when. A day that no line names is closed.',
    }),
    Type.Literal('unknown'),
  ]),
  onHolidays: optional(oneOf(['closed', 'open'], 'What the source says of public holidays, if it does.')),
  phone: optional(phoneNumber),
}
