import type { ReactNode } from 'react'

export interface TablePartProps {
  /** A `grid` is a table of buttons, one to a `grid-cell`: in a browser the arrow keys go from one to the next. */
  kind: 'table' | 'grid' | 'caption' | 'head' | 'body' | 'row' | 'column-title' | 'row-title' | 'cell' | 'grid-cell'
  id?: string
  className?: string
  children?: ReactNode
}
