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
