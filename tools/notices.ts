/** Checks the notices of the home page (`src/facts/now/notices.json`). */
import { Type } from '@sinclair/typebox'
import { Value } from '@sinclair/typebox/value'
import { ServiceSchema, SourceSchema, type Source } from '../src/catalog/schema'
import { isRealDate, sourceProblem } from './data'
import type { Problem } from './problem'

const FILE = 'src/facts/now/notices.json'
const text = ServiceSchema.properties.name

const NoticesSchema = Type.Object(
  {
    notices: Type.Array(
      Type.Object(
        {
          id: Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' }),
          text,
          from: Type.String(),
          until: Type.String(),
          service: Type.Optional(Type.String()),
          source: SourceSchema,
        },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
)

interface PlainNotice {
  id: string
  from: string
  until: string
  service?: string
  source: Source
}

/** @param ids every service of the catalogue */
export function noticeProblems(content: unknown, ids: ReadonlySet<string>, today: string): Problem[] {
  const problems: Problem[] = []
  const add = (place: string, message: string) => problems.push({ file: FILE, place, message })
  for (const error of Value.Errors(NoticesSchema, content)) add(error.path.slice(1).replace(/\//g, '.') || '(file)', error.message)
  if (problems.length > 0) return problems

  const seen = new Set<string>()
  for (const { id, from, until, service, source } of (content as { notices: PlainNotice[] }).notices) {
    if (seen.has(id)) add(id, 'is there twice')
    seen.add(id)
    for (const [place, day] of [['from', from], ['until', until]] as const) if (!isRealDate(day)) add(`${id}.${place}`, `"${day}" is not a day`)
    if (until < from) add(`${id}.until`, 'is before "from"')
    if (service !== undefined && !ids.has(service)) add(`${id}.service`, `"${service}" is no service`)
    const message = sourceProblem(source, today)
    if (message) add(`${id}.source.verifiedOn`, message)
  }
  return problems
}
