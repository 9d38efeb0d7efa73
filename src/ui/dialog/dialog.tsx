import type { ReactNode } from 'react'
import { Box, Heading } from '../host'
import './dialog.scss'

/** A question that comes before anything else on the page. */
export function Dialog({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <Box className="dialog-ground">
      <Box id={id} className="dialog" role="dialog" label={title}>
        <Heading level={2} className="dialog-title">
          {title}
        </Heading>
        {children}
      </Box>
    </Box>
  )
}
