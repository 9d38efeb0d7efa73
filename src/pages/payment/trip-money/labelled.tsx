import type { ReactNode } from 'react'
import { Box } from '@/ui'

/** Says above a group of choices what is chosen: the group says it itself to screen readers. */
export function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box>
      <Box className="trip-money-label" isHidden>
        {label}
      </Box>
      {children}
    </Box>
  )
}
