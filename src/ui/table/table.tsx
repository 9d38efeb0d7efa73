import type { ReactNode } from 'react'
import { Words } from '../host'
import { TablePart } from '../host/table'
import './table.scss'

export interface TableColumn {
  id: string
  title: string
  /** Figures: they stand right, under each other. */
  isNumber?: boolean
}

export interface TableRow {
  id: string
  /** One for each column; the first names the row. A value that is not known is said in words. */
  cells: ReactNode[]
  isTotal?: boolean
}

export interface TableProps {
  id?: string
  caption: string
  columns: TableColumn[]
  rows: TableRow[]
}

/** Beside so many signs a phone has no room for a value. */
const LONG_TITLE = 14

/** Values in rows and columns. Where it is narrow each row becomes a card, so nothing must be moved sideways. */
export function Table({ id, caption, columns, rows }: TableProps) {
  const [first, ...others] = columns
  // A name and a value fit side by side anywhere.
  const isPair = others.length === 1
  // Where some values would stand beside their names and others below, all stand below.
  const isLong = others.some(({ title, isNumber }) => !isNumber && title.length > LONG_TITLE)
  const kindOf = ({ isNumber }: TableColumn) => (isNumber ? ' is-number' : '')
  return (
    <TablePart kind="table" id={id} className={isPair ? 'table is-pair' : isLong ? 'table has-cards is-long' : 'table has-cards'}>
      <TablePart kind="caption" className="table-caption">
        {caption}
      </TablePart>
      <TablePart kind="head" className="table-head">
        <TablePart kind="row" className="table-row">
          {columns.map((column) => (
            <TablePart key={column.id} kind="column-title" className={`table-cell table-title${kindOf(column)}`}>
              {column.title}
            </TablePart>
          ))}
        </TablePart>
      </TablePart>
      <TablePart kind="body" className="table-body">
        {rows.map((row) => (
          <TablePart key={row.id} kind="row" className={row.isTotal ? 'table-row is-total' : 'table-row'}>
            <TablePart key={first!.id} kind="row-title" className="table-cell table-name">
              {row.cells[0]}
            </TablePart>
            {others.map((column, index) => (
              <TablePart key={column.id} kind="cell" className={`table-cell${kindOf(column)}`}>
                {!isPair && <Words className="table-label">{column.title}</Words>}
                {row.cells[index + 1]}
              </TablePart>
            ))}
          </TablePart>
        ))}
      </TablePart>
    </TablePart>
  )
}
