import { useEffect, useState, type ReactNode } from 'react'
import { whenNear } from '@/platform/near'
import { Box } from '@/ui'

export interface LaterProps {
  id: string
  children: () => ReactNode
}

/**
 * What stands below the first screen: drawn when it comes near the window, so that a start draws no more than what is seen. A box of
 * its own, so that what comes late is all that is drawn again and all that a mini program is sent.
 */
export function Later({ id, children }: LaterProps) {
  const [isNear, setNear] = useState(false)
  useEffect(() => whenNear(id, () => setNear(true)), [id])
  return (
    <Box id={id} className="later">
      {isNear && children()}
    </Box>
  )
}
