import { createContext, useContext, useEffect, useState, type ReactNode } from 'react'
import { whenNear } from '@/platform/near'
import { Box } from '@/ui'

/** Whether the page has long been open: what comes up then was asked for, and is drawn at once. Told by the page's `Screen`. */
export const LongOpen = createContext({ current: false })

export interface LaterProps {
  /** The only one of its name on the page. */
  id: string
  /** Its parts stand as far from each other as those around it. */
  isStack?: boolean
  children: () => ReactNode
}

/**
 * What stands below the first screen: drawn when it comes near the window, so that a start draws no more than what is seen. A box of
 * its own, so that what comes late is all that is drawn again and all that a mini program is sent.
 */
export function Later({ id, isStack, children }: LaterProps) {
  const longOpen = useContext(LongOpen)
  const [isNear, setNear] = useState(longOpen.current)
  useEffect(() => (isNear ? undefined : whenNear(id, () => setNear(true))), [id, isNear])
  return (
    <Box id={id} className={isStack ? 'later stack' : 'later'}>
      {isNear && children()}
    </Box>
  )
}
