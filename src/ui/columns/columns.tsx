import type { ReactNode } from 'react'
import { Box } from '../host'
import './columns.scss'

export interface ColumnsProps {
  /** The answer in short, where it stands above what is asked. */
  first?: ReactNode
  /** What is asked, or what narrows a list. */
  asked: ReactNode
  /** id of what follows, for a page that brings it into sight. */
  answer?: string
  /** What follows from it; `false` while there is nothing, and what is asked then has the width of a text. */
  children?: ReactNode
}

/** What is only read, on a page that `isWide`: its lines are as long as one can follow. */
export const Reading = ({ children }: { children: ReactNode }) => <Box className="reading stack">{children}</Box>

/**
 * What is asked and what follows from it: one under the other, and side by side in a large window. Keys and screen readers go through both
 * in the same order everywhere. For a page that `isWide`.
 */
export function Columns({ first, asked, answer, children }: ColumnsProps) {
  const isAnswered = Boolean(first || children)
  return (
    <Box className={isAnswered ? 'columns is-answered' : 'columns'}>
      {first && <Box className="columns-first stack">{first}</Box>}
      <Box className="columns-asked stack">{asked}</Box>
      {children && (
        <Box id={answer} className="columns-answer stack">
          {children}
        </Box>
      )}
    </Box>
  )
}
