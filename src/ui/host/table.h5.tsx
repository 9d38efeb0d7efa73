/** The same parts as `table.tsx`, as a real table. */
import type { KeyboardEvent } from 'react'
import type { TablePartProps } from './table-types'

/** Arrow keys move the focus by a place or a row, Home and End to the ends of a row. They choose nothing. */
function moveInGrid(event: KeyboardEvent<HTMLElement>) {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  const rows = [...event.currentTarget.querySelectorAll('[role=row]')].map((row) => [...row.children].map((cell) => cell.querySelector('button')))
  const row = rows.findIndex((cells) => cells.some((one) => one === event.target))
  if (row < 0) return
  const column = rows[row]!.findIndex((one) => one === event.target)
  const all = rows.flat().filter((one) => one !== null)
  const inRow = rows[row]!.filter((one) => one !== null)
  const at = all.findIndex((one) => one === event.target)
  const above = rows.slice(0, row).map((cells) => cells[column])
  const targets: Record<string, HTMLElement | null | undefined> = {
    ArrowRight: all[at + 1],
    ArrowLeft: all[at - 1],
    ArrowDown: rows[row + 1]?.[column],
    ArrowUp: above[above.length - 1],
    Home: inRow[0],
    End: inRow[inRow.length - 1],
  }
  if (!(event.key in targets)) return
  event.preventDefault()
  targets[event.key]?.focus()
}

export function TablePart({ kind, ...rest }: TablePartProps) {
  // The roles are said as well: a browser forgets what a table is when a style sheet draws its rows as cards.
  switch (kind) {
    case 'table':
      return <table {...rest} role="table" />
    case 'grid':
      return <table {...rest} role="grid" onKeyDown={moveInGrid} />
    case 'caption':
      return <caption {...rest} />
    case 'head':
      return <thead {...rest} role="rowgroup" />
    case 'body':
      return <tbody {...rest} role="rowgroup" />
    case 'row':
      return <tr {...rest} role="row" />
    case 'column-title':
      return <th {...rest} scope="col" role="columnheader" />
    case 'row-title':
      return <th {...rest} scope="row" role="rowheader" />
    case 'cell':
      return <td {...rest} role="cell" />
    case 'grid-cell':
      return <td {...rest} role="gridcell" />
  }
}
