/** A table in Markdown, so that it can stand in a document as it was printed. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length), title.length))
  const line = (cells: readonly string[]) => `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join('\n')
}

/** `12,345` */
export const whole = (value: number): string => Math.round(value).toLocaleString('en-GB')

/** `×1.46` */
export const ratio = (ours: number, theirs: number): string => `×${(ours / theirs).toFixed(2)}`

/** `≤ 8,192 yes`: the goal, and whether the value keeps it. */
export const goal = (value: number, limit: number, unit = ''): string => `≤ ${unit}${limit.toLocaleString('en-GB')} ${value <= limit ? 'yes' : '**no**'}`
