/** Tables of GTFS. */
import { parse, unparse } from 'papaparse'

export type Row = Readonly<Record<string, string>>

/**
 * The rows of a table by the names in its first line; a missing cell is empty.
 *
 * @throws RangeError when a quote is not closed: the rest of the table would be one cell
 */
export function readCsv(text: string): Row[] {
  const { data, errors } = parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true })
  const broken = errors.find(({ type }) => type === 'Quotes')
  if (broken) throw new RangeError(`row ${broken.row}: ${broken.message}`)
  const [names = [], ...rows] = data
  return rows.map((cells) => Object.fromEntries(names.map((name, at) => [name.trim(), (cells[at] ?? '').trim()])))
}

/** A table as text. */
export const writeCsv = (names: readonly string[], rows: readonly (readonly (string | number)[])[]): string => `${unparse([names, ...rows] as (string | number)[][], { newline: '\n' })}\n`
