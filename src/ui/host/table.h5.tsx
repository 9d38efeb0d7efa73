/** The same parts as `table.tsx`, as a real table. */
import type { TablePartProps } from './table-types'

export function TablePart({ kind, ...rest }: TablePartProps) {
  // The roles are said as well: a browser forgets what a table is when a style sheet draws its rows as cards.
  switch (kind) {
    case 'table':
      return <table {...rest} role="table" />
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
  }
}
