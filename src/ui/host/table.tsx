/** Parts of a table: boxes that say what they are. */
import { View } from '@tarojs/components'
import { ROLE } from './role'
import type { TablePartProps } from './table-types'

const ROLES = {
  table: 'table',
  grid: 'grid',
  caption: '',
  head: 'rowgroup',
  body: 'rowgroup',
  row: 'row',
  'column-title': 'columnheader',
  'row-title': 'rowheader',
  cell: 'cell',
  'grid-cell': 'gridcell',
}

export function TablePart({ kind, children, ...rest }: TablePartProps) {
  const role = ROLES[kind]
  return (
    <View {...rest} {...(role && { [ROLE]: role })}>
      {children}
    </View>
  )
}
