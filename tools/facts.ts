/** Checks files of facts: against their schemas, and for what a schema cannot say. Every problem names file and field. */
import type { Static } from '@sinclair/typebox'
import { Value, ValueErrorType } from '@sinclair/typebox/value'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { FactFileSchema, type ValueSchemas } from '../src/facts/schema'
import { confidenceProblem } from './confidence'
import { isRealDate } from './data'
import { filesUnder, ROOT } from './files'
import type { Problem } from './problem'

export type WrittenFacts = Static<typeof FactFileSchema>
type Add = (place: string, message: string) => void
type Entry = WrittenFacts['facts'][number]['series'][number]

const FACTS = path.join(ROOT, 'src/facts')

export function schemaProblems(schema: Parameters<typeof Value.Errors>[0], value: unknown, place: string, add: Add): boolean {
  let isRight = true
  for (const error of Value.Errors(schema, value)) {
    isRight = false
    const field = [place, error.path.slice(1).replace(/\//g, '.')].filter(Boolean).join('.') || '(file)'
    add(field, error.type === ValueErrorType.Kind ? `is none of ${(error.schema.enum as string[]).join(', ')}` : error.message)
  }
  return isRight
}

function entryProblems(entry: Entry, place: string, sources: WrittenFacts['sources'], today: string, add: Add) {
  const { effectiveFrom, effectiveTo, source, verifiedOn } = entry
  if (!(source in sources)) add(`${place}.source`, `"${source}" is not in sources`)
  for (const [field, day] of [['effectiveFrom', effectiveFrom], ['effectiveTo', effectiveTo], ['verifiedOn', verifiedOn]] as const) {
    if (day !== null && day !== undefined && !isRealDate(day)) add(`${place}.${field}`, `"${day}" is not a day`)
  }
  if (verifiedOn > today) add(`${place}.verifiedOn`, `"${verifiedOn}" is in the future`)
  const tooSure = confidenceProblem(entry)
  if (tooSure) add(`${place}.confidence`, tooSure)
  if (effectiveFrom !== null && effectiveTo !== undefined && effectiveTo < effectiveFrom) add(`${place}.effectiveTo`, 'is before effectiveFrom')
}

function orderProblems(series: readonly Entry[], place: string, add: Add) {
  series.forEach(({ effectiveFrom }, index) => {
    const before = series[index - 1]
    if (!before) return
    if (effectiveFrom === null) add(`${place}.${index}.effectiveFrom`, 'is null: only the first value may have no first day')
    else if (before.effectiveFrom !== null && effectiveFrom <= before.effectiveFrom) add(`${place}.${index}.effectiveFrom`, 'is not after the value before it')
    else if (before.effectiveTo !== undefined && before.effectiveTo >= effectiveFrom) add(`${place}.${index - 1}.effectiveTo`, 'is not before the next value')
  })
}

/**
 * Problems of one file.
 *
 * @param name `customs/control-points`
 * @param values forms of its values, by kind
 */
export function factFileProblems(name: string, content: unknown, values: ValueSchemas, today: string): Problem[] {
  const problems: Problem[] = []
  const add: Add = (place, message) => problems.push({ file: `src/facts/${name}.json`, place, message })
  if (!schemaProblems(FactFileSchema, content, '', add)) return problems

  const { id, sources, facts } = content as WrittenFacts
  if (id !== name) add('id', `is "${id}", but the path says "${name}"`)
  const seen = new Set<string>()
  const cited = new Set<string>()
  for (const fact of facts) {
    if (seen.has(fact.id)) add(fact.id, 'is there twice')
    seen.add(fact.id)
    const schema = values[fact.kind]
    if (!schema) add(`${fact.id}.kind`, `"${fact.kind}" is no kind of this file: ${Object.keys(values).join(', ')}`)
    orderProblems(fact.series, `${fact.id}.series`, add)
    fact.series.forEach((entry, index) => {
      const place = `${fact.id}.series.${index}`
      cited.add(entry.source)
      entryProblems(entry, place, sources, today, add)
      if (schema) schemaProblems(schema, entry.value, `${place}.value`, add)
    })
  }
  for (const key of Object.keys(sources)) if (!cited.has(key)) add(`sources.${key}`, 'is named by no value: delete it')
  return problems
}

/** Files of facts by name; lists of another form, such as `now/notices` and operators of the network, have checks of their own. */
export function factFiles(): { name: string; content: unknown; values: ValueSchemas | undefined }[] {
  return filesUnder(FACTS, '.json')
    .map((file) => ({ name: path.relative(FACTS, file).split(path.sep).join('/').replace(/\.json$/, ''), content: JSON.parse(readFileSync(file, 'utf8')) as unknown }))
    .filter(({ name }) => !/^(now|travel\/network)\//.test(name))
    .map((file) => {
      const schema = path.join(FACTS, `${file.name}-schema.ts`)
      return { ...file, values: existsSync(schema) ? (require(schema) as { VALUES: ValueSchemas }).VALUES : undefined }
    })
}

export function factProblems(today: string): Problem[] {
  return factFiles().flatMap(({ name, content, values }) =>
    values ? factFileProblems(name, content, values, today) : [{ file: `src/facts/${name}.json`, place: '(file)', message: `has no ${name}-schema.ts beside it` }],
  )
}
