/** What came from outside, or was kept by another version, is read field by field: nothing of it is sure. */
export type Fields = Record<string, unknown>

/** The fields of an object; of anything else, none. */
export const fieldsOf = (value: unknown): Fields => (value && typeof value === 'object' ? (value as Fields) : {})

/** The entries of a list; of anything else, none. */
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
