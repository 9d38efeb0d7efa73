/** Tables of GTFS: commas, quotes that are doubled inside quotes, any line ends. */

export type Row = Readonly<Record<string, string>>

/** The rows of a table by the names in its first line. */
export function readCsv(text: string): Row[] {
  const [head = [], ...rows] = cellsOf(text.replace(/^\uFEFF/, ''))
  const names = head.map((name) => name.trim())
  return rows.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])))
}

function cellsOf(text: string): string[][] {
  const rows: string[][] = []
  for (const line of linesOf(text)) {
    if (line === '') continue
    rows.push(line.includes('"') ? quotedCells(line) : line.split(',').map((cell) => cell.trim()))
  }
  return rows
}

/** Lines; one that ends inside quotes goes on. */
function linesOf(text: string): string[] {
  const lines: string[] = []
  let open = ''
  for (const line of text.split(/\r?\n/)) {
    const whole = open === '' ? line : `${open}\n${line}`
    const isOpen = (whole.split('"').length - 1) % 2 === 1
    open = isOpen ? whole : ''
    if (!isOpen) lines.push(whole)
  }
  return lines
}

function quotedCells(line: string): string[] {
  const cells: string[] = []
  let cell = ''
  let isInside = false
  for (let at = 0; at < line.length; at++) {
    const sign = line[at]!
    if (sign === '"' && isInside && line[at + 1] === '"') cell += line[++at]!
    else if (sign === '"') isInside = !isInside
    else if (sign === ',' && !isInside) {
      cells.push(cell.trim())
      cell = ''
    } else cell += sign
  }
  return [...cells, cell.trim()]
}

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)

/** A table as text. */
export const writeCsv = (names: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [names, ...rows].map((row) => row.map((cell) => quoted(String(cell))).join(',')).join('\n') + '\n'
