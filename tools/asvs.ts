/**
 * Checks the table of OWASP ASVS 5.0 in `docs/gateway/asvs.md`: every requirement of levels 1 and 2 stands in it exactly once, in
 * its chapter, with a state; what a row names is there; the counts at its top are those of its rows.
 *
 * The ids and levels are facts of https://github.com/OWASP/ASVS (5.0.0); its texts, CC BY-SA 4.0, are not copied.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ids from './asvs-ids.json'
import { ROOT } from './files'
import type { Problem } from './problem'

const FILE = 'docs/gateway/asvs.md'

const STATES = ['met', 'does not apply', 'open'] as const
type State = (typeof STATES)[number]

/** By id, as `V1.2.3`: its level. */
export const REQUIREMENTS: ReadonlyMap<string, string> = new Map(
  Object.entries(ids).flatMap(([level, chapters]) => Object.entries(chapters).flatMap(([chapter, all]) => all.split(' ').map((rest): [string, string] => [`${chapter}.${rest}`, level]))),
)

export interface Row {
  line: number
  chapter: string
  id: string
  level: string
  subject: string
  state: string
  how: string
  where: string
}

/** Rows of requirements, and below which chapter's heading each stands. */
export function rowsOf(text: string): Row[] {
  let chapter = ''
  return text.split('\n').flatMap((written, index) => {
    if (written.startsWith('## ')) chapter = /^## (V\d+) /.exec(written)?.[1] ?? ''
    const cells = written.split('|').map((cell) => cell.trim())
    if (!/^V\d/.test(cells[1] ?? '')) return []
    const [, id = '', level = '', subject = '', state = '', how = '', where = ''] = cells
    return [{ line: index + 1, chapter, id, level, subject, state, how, where: cells.length === 8 ? where : '' }]
  })
}

const countsOf = (rows: readonly Row[]): Record<State, number> =>
  Object.fromEntries(STATES.map((state) => [state, rows.filter((row) => row.state === state).length])) as Record<State, number>

/** The sentence at the top of the document. */
export function countLine(rows: readonly Row[]): string {
  const count = countsOf(rows)
  return `Of ${rows.length} requirements **${count.met} are met, ${count['does not apply']} do not apply, ${count.open} are open**.`
}

const filesIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name!)

function rowProblem(row: Row, isThere: (file: string) => boolean): string | undefined {
  const { id, level, state, chapter, subject, how, where } = row
  const right = REQUIREMENTS.get(id)
  if (right === undefined) return 'is no requirement of level 1 or 2'
  if (level !== right) return `is of level ${right}, not ${level}`
  if (!id.startsWith(`${chapter}.`)) return `stands below ${chapter || 'no chapter'}`
  if (!(STATES as readonly string[]).includes(state)) return `"${state}" is no state: ${STATES.join(', ')}`
  if (subject === '' || how === '') return 'says nothing of what it is about, or of how or why'
  const files = filesIn(where)
  if (state === 'met' && files.length === 0) return 'is met, and names no file or test that shows it'
  const missing = files.find((file) => !isThere(file))
  return missing === undefined ? undefined : `names ${missing}, which is not there`
}

/** @param isThere whether a path from the root of the checkout is a file */
export function asvsProblems(text: string, isThere: (file: string) => boolean): Problem[] {
  const problems: Problem[] = []
  const add = (place: string, message: string) => problems.push({ file: FILE, place, message })
  const rows = rowsOf(text)
  const seen = new Set<string>()
  for (const row of rows) {
    const place = `${row.line} ${row.id}`
    if (seen.has(row.id)) add(place, 'stands twice')
    seen.add(row.id)
    const problem = rowProblem(row, isThere)
    if (problem) add(place, problem)
  }
  for (const id of REQUIREMENTS.keys()) if (!seen.has(id)) add(id, 'has no row')

  const needed = text.split(/^## Open$/m)[1]?.split(/^## /m)[0] ?? ''
  const listed = new Set([...needed.matchAll(/\bV\d+\.\d+\.\d+\b/g)].map(([id]) => id))
  const open = new Set(rows.flatMap(({ id, state }) => (state === 'open' ? [id] : [])))
  for (const id of open) if (!listed.has(id)) add(id, 'is open: say below "## Open" what would be needed')
  for (const id of listed) if (!open.has(id)) add(id, 'stands below "## Open" and is not open')

  const counted = countLine(rows)
  if (!text.includes(counted)) add('(top)', `the count is not right, it is: ${counted}`)
  return problems
}

/** Of this checkout. */
export const asvsTableProblems = (): Problem[] => asvsProblems(readFileSync(path.join(ROOT, FILE), 'utf8'), (file) => existsSync(path.join(ROOT, file)))
