/** What a phone, a fool or an attacker may send to a described route. */
import fc from 'fast-check'
import type { Operation, Schema } from './operations'

export interface Sent {
  /** Values of the parts of the address. */
  path: Record<string, string>
  query: Record<string, string>
  headers: Record<string, string>
  body?: string
}

/** Six of seven get further than the door. */
const mostly = <T>(right: fc.Arbitrary<T>, wrong: fc.Arbitrary<T>) => fc.oneof({ arbitrary: right, weight: 6 }, { arbitrary: wrong, weight: 1 })

const isDay = (pattern = '^$') => new RegExp(pattern).test('2026-11-22') && !new RegExp(pattern).test('2026-11')

/** What fits a schema, of the few words that our schemas use. */
function fitting(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(fitting))
  switch (schema.type) {
    case 'object':
      return fc.record(Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, one]) => [name, fitting(one)])), { requiredKeys: schema.required ?? [] })
    case 'array':
      return fc.array(fitting(schema.items ?? {}), { maxLength: 5 })
    case 'integer':
    case 'number':
      return fc.integer({ min: schema.minimum ?? -5, max: schema.maximum ?? 2_000_000_000 })
    case 'boolean':
      return fc.boolean()
    case 'string':
      // Of all texts of such a form, few are days.
      if (isDay(schema.pattern)) return mostly(fc.integer({ min: 19_000, max: 22_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)), fc.stringMatching(new RegExp(schema.pattern!)))
      return schema.pattern ? fc.stringMatching(new RegExp(schema.pattern)) : fc.string({ minLength: schema.minLength ?? 0, maxLength: Math.min(schema.maxLength ?? 40, 200) })
    default:
      return fc.jsonValue()
  }
}

/** Names of things that break careless programs. */
const NASTY = ['', '0', '-1', '1e309', 'null', '../../etc/passwd', '%00', "' OR 1=1 --", '__proto__', '💥', '\u202e', 'a'.repeat(5000), '{"a":', '[]', '<script>']

const garbage = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 60 }))

/** A header holds no line breaks; sending one is the client's own error. */
const inHeader = (text: string) => text.replace(/[^\x20-\x7e]/g, '?').slice(0, 2000)

/** @param planted stands somewhere in all that is sent, and must be nowhere afterwards */
export function sentTo({ parameters = [], requestBody }: Operation, planted: string): fc.Arbitrary<Sent> {
  const of = (place: string) => {
    const here = parameters.filter((one) => one.in === place)
    const values = here.map(({ name, schema }) => [name, mostly(fitting(schema).map(String), fc.oneof(garbage, fc.constant(planted)))] as const)
    return fc.record(Object.fromEntries(values), { requiredKeys: here.filter(({ required }) => required).map(({ name }) => name) }) as fc.Arbitrary<Record<string, string>>
  }
  const withPlanted = (right: fc.Arbitrary<Record<string, string>>) => mostly(right, fc.tuple(right, garbage).map(([some, name]) => ({ ...some, [name || 'name']: planted })))
  const schema = requestBody?.content['application/json']?.schema
  const bodies = schema && [
    fitting(schema).map((one) => JSON.stringify(one)),
    fitting(schema).map((one) => JSON.stringify({ ...(one as object), name: planted })),
    fc.jsonValue().map((one) => JSON.stringify([one, planted])),
    fc.constantFrom(`{"document":"${planted}`, `{"__proto__":{"isAdmin":"${planted}"}}`, planted, ''),
  ]
  return fc.record({
    path: of('path'),
    query: withPlanted(of('query')),
    headers: of('header').map((one) => Object.fromEntries(Object.entries(one).map(([name, value]) => [name, inHeader(value)]))),
    ...(bodies && { body: fc.oneof(...bodies) }),
  })
}
