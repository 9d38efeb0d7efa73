import type { ReactNode } from 'react'

export interface TablePartProps {
  kind: 'table' | 'caption' | 'head' | 'body' | 'row' | 'column-title' | 'row-title' | 'cell'
  id?: string
  className?: string
  children?: ReactNode
}
