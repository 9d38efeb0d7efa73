/**
 * Lists the facts of `src/facts` by age, by kind of source, and what could not be confirmed.
 *
 *     npm run facts [-- --all]        --all: also every fact, the oldest first
 */
import { dayOf, civilDate, daysBetween, type CivilDate } from '../src/domain/time/civil'
import { factFiles, type WrittenFacts } from './facts'

export interface ListedFact {
  /** File and id: `customs/offices shatin/hours`. */
  name: string
  age: number
  kind: SourceKind
  confidence: string
  url: string
  hasConflict: boolean
}

/** Who says so, and what was read of it. */
const SOURCE_KINDS = ['official page', 'copy of an official page', 'other page', 'copy of another page'] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

const AGES: [says: string, days: number][] = [
  ['up to 30 days', 30],
  ['up to 180 days', 180],
  ['up to a year', 365],
  ['up to three years', 1096],
  ['older', Infinity],
]

/** Governments of the three places and of the states whose rules are cited, and bodies they run. */
const OFFICIAL = /(^|\.)(gov\.(hk|mo|cn)|isd\.gov\.hk|info\.gov\.hk|news\.cn|gcs\.gov\.mo|io\.gov\.mo|hzmb\.(hk|gov\.cn)|gov\.[a-z]{2}|gov)$/

const hostOf = (url: string): string => new URL(url).hostname

export function sourceKind(url: string, isCopy: boolean): SourceKind {
  const isOfficial = OFFICIAL.test(hostOf(url))
  return isOfficial ? (isCopy ? 'copy of an official page' : 'official page') : isCopy ? 'copy of another page' : 'other page'
}

export function listed(name: string, { sources, facts }: WrittenFacts, today: CivilDate): ListedFact[] {
  return facts.flatMap(({ id, series }) =>
    series.map(({ source, verifiedOn, via, confidence, conflict, effectiveFrom }, index) => ({
      name: `${name} ${id}${series.length > 1 ? ` (${effectiveFrom ?? `${index + 1} of ${series.length}`})` : ''}`,
      age: daysBetween(civilDate(verifiedOn), today),
      kind: sourceKind(sources[source]!.url, via !== undefined),
      confidence,
      url: sources[source]!.url,
      hasConflict: conflict !== undefined,
    })),
  )
}

/** Facts by how long ago they were seen. */
export function byAge(facts: readonly ListedFact[]): [says: string, count: number][] {
  return AGES.map(([says, days], index) => [says, facts.filter(({ age }) => age <= days && age > (AGES[index - 1]?.[1] ?? -Infinity)).length])
}

function listFacts() {
  const today = dayOf(Date.now())
  const files = factFiles().map(({ name, content }) => ({ name, content: content as WrittenFacts }))
  const facts = files.flatMap(({ name, content }) => listed(name, content, today)).sort((one, other) => other.age - one.age)
  const print = (title: string, lines: string[]) => console.log(`\n${title}\n${lines.map((line) => `  ${line}`).join('\n') || '  none'}`)
  const counted = (rows: readonly [string, number][]) => rows.map(([says, count]) => `${String(count).padStart(4)}  ${says}`)

  if (process.argv.includes('--all')) print('Every fact, the oldest first', facts.map(({ name, age, url }) => `${String(age).padStart(4)} days  ${name}  ${url}`))
  print('By file', counted(files.map(({ name, content }) => [name, content.facts.length])))
  print('By age: when somebody last saw it at its source', counted(byAge(facts)))
  print('By kind of source', counted(SOURCE_KINDS.map((kind) => [kind, facts.filter((fact) => fact.kind === kind).length])))
  print('Not confirmed by a second look: low confidence', facts.filter(({ confidence }) => confidence === 'low').map(({ name, url }) => `${name}  ${url}`))
  print('Sources disagree', facts.filter(({ hasConflict }) => hasConflict).map(({ name }) => name))
  print('Not found', files.flatMap(({ name, content }) => content.notFound.map(({ question }) => `${name}  ${question}`)))
  console.log(`\n${facts.length} dated values of ${files.reduce((sum, { content }) => sum + content.facts.length, 0)} facts`)
}

if (require.main === module) listFacts()
