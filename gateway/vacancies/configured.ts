/** VACANCY_FEEDS: the boards that this gateway reads, as JSON or a file of it; what is wrong is said by entry and field, at start. */
import { Type, type Static } from '@sinclair/typebox'
import { Value } from '@sinclair/typebox/value'
import { ASKED_CURRENCIES } from '../../src/domain/vacancy/pay'
import { CITIES } from '../../src/domain/vacancy/vacancy'

const oneOf = <T extends string>(values: readonly T[], wanted: string) => Type.Unsafe<T>(Type.String({ pattern: `^(${values.join('|')})$`, wanted }))
const isAddress = '^https?://[^\\s/?#@]+([/?#][^\\s]*)?$'

const BoardSchema = Type.Object(
  {
    id: Type.String({ pattern: '^[a-z][a-z0-9-]{0,39}$', wanted: 'a name of small letters, digits and hyphens' }),
    name: Type.String({ minLength: 1, maxLength: 80, wanted: 'its name for people, at most 80 signs' }),
    site: Type.String({ pattern: isAddress, maxLength: 500, wanted: 'the address of its page for people' }),
    url: Type.String({ pattern: isAddress, maxLength: 1000, wanted: 'the address that is read, without a password in it' }),
    format: oneOf(['json-ld', 'sitemap', 'xml'], 'json-ld, sitemap or xml'),
    place: Type.Optional(oneOf(CITIES, `one of ${CITIES.join(', ')}`)),
    currency: Type.Optional(oneOf(ASKED_CURRENCIES, 'HKD, MOP or CNY')),
    everyMinutes: Type.Optional(Type.Integer({ minimum: 15, maximum: 1440, wanted: 'minutes between readings, 15 to 1440' })),
    mostPages: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, wanted: 'how many pages of a sitemap are read at most, 1 to 500' })),
  },
  { additionalProperties: false },
)
/**
 * A board. `format`: a page or file with JSON-LD, a sitemap of such pages, or a feed (RSS, Atom, `<source><job>`). `place` and
 * `currency` are of vacancies that say none.
 */
export type ConfiguredBoard = Static<typeof BoardSchema>

const MOST = 50
const LOCAL = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

const wantedOf = (field: string): string => String((BoardSchema.properties as Record<string, { wanted?: string }>)[field]?.wanted ?? 'known: leave it out')

function problemOf(entry: unknown, isProduction: boolean): string | undefined {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return 'is no object'
  const wrong = Value.Errors(BoardSchema, entry).First()
  if (wrong) {
    const field = wrong.path.split('/')[1] ?? ''
    return `"${field}" ${field in entry ? 'is not' : 'is missing:'} ${wantedOf(field)}`
  }
  const board = entry as ConfiguredBoard
  for (const field of ['url', 'site'] as const) {
    if (!URL.canParse(board[field])) return `"${field}" is not ${wantedOf(field)}`
    const { protocol, hostname } = new URL(board[field])
    if (isProduction && protocol === 'http:' && !LOCAL.test(hostname)) return `"${field}" is not https: anybody on the way could change what it says`
  }
  return undefined
}

/**
 * @param source what the variable holds; `read` gives a file's text
 * @throws Error that names VACANCY_FEEDS, the entry and its field
 */
export function boardsIn(source: string | undefined, read: (file: string) => string, isProduction: boolean): ConfiguredBoard[] {
  if (source === undefined) return []
  let entries: unknown
  try {
    entries = JSON.parse(/^\s*[[{]/.test(source) ? source : read(source))
  } catch {
    throw new Error('VACANCY_FEEDS is neither JSON nor the path of a file with JSON')
  }
  if (!Array.isArray(entries)) throw new Error('VACANCY_FEEDS is not a list of boards')
  if (entries.length > MOST) throw new Error(`VACANCY_FEEDS has more than ${MOST} boards`)
  for (const [index, entry] of entries.entries()) {
    const problem = problemOf(entry, isProduction)
    const { id } = (entry ?? {}) as { id?: unknown }
    const named = typeof id === 'string' && /^[\w-]{1,40}$/.test(id) ? ` (${id})` : ''
    if (problem) throw new Error(`VACANCY_FEEDS, entry ${index + 1}${named}: ${problem}`)
    if (entries.slice(0, index).some((other) => (other as ConfiguredBoard).id === id)) throw new Error(`VACANCY_FEEDS, entry ${index + 1}${named}: another entry has this id`)
  }
  return entries as ConfiguredBoard[]
}
