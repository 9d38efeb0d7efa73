import type { ReactNode } from 'react'
import { Box, Heading, phrased } from '../host'
import './section.scss'

/** Part of a page under a heading. */
export function Section({ id, title, action, children }: { id?: string; title: string; action?: ReactNode; children: ReactNode }) {
  return (
    <Box id={id} className="section">
      <Box className="section-head">
        <Heading level={2} className="section-title">
          {phrased(title)}
        </Heading>
        {action}
      </Box>
      {children}
    </Box>
  )
}

/** A raised surface that holds what belongs together; rows stand in two columns where the page is wide. A list says how long it is. */
export function Card({ hasRows, isList, children }: { hasRows?: boolean; isList?: boolean; children: ReactNode }) {
  return (
    <Box className={hasRows ? 'card is-rows' : 'card'} role={isList ? 'list' : undefined}>
      {children}
    </Box>
  )
}
