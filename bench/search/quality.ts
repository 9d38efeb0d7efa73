import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Locale } from '../../src/domain/locale/locale'
import type { Engine } from './engines'

export type Kind = 'word' | 'prefix' | 'pinyin' | 'initials' | 'jyutping' | 'typo' | 'synonym' | 'question'

/** What somebody types, and the services that answer it: any of them in the first three is a success. */
export interface Query {
  query: string
  language: Locale
  kind: Kind
  expect: string[]
}

export function readQueries(file: string): Query[] {
  const absolute = path.join(__dirname, file)
  return existsSync(absolute) ? (JSON.parse(readFileSync(absolute, 'utf8')) as Query[]) : []
}

export interface Outcome {
  asked: Query
  found: string[]
  isGood: boolean
}

export function outcomes(engine: Pick<Engine, 'find'>, queries: readonly Query[], records: readonly { id: string }[]): Outcome[] {
  return queries.map((asked) => {
    const found = engine.find(asked.query, 10).map((id) => records[id]!.id)
    return { asked, found, isGood: found.slice(0, 3).some((id) => asked.expect.includes(id)) }
  })
}

const share = (list: readonly Outcome[], test: (outcome: Outcome) => boolean): number => list.filter(test).length / list.length

/** Lines of a table: all, by language, by kind. */
export function quality(engine: Engine, queries: readonly Query[], records: readonly { id: string }[]): string[] {
  const all = outcomes(engine, queries, records)
  const groups = new Map<string, Outcome[]>([['all', all]])
  for (const outcome of all) {
    for (const key of [outcome.asked.language, outcome.asked.kind]) groups.set(key, [...(groups.get(key) ?? []), outcome])
  }
  return [...groups].map(
    ([key, list]) =>
      `${key.padEnd(9)} ${String(list.length).padStart(4)}  ${share(list, (one) => one.isGood).toFixed(3)} / ${share(list, (one) => one.found.length === 0).toFixed(3)}`,
  )
}
