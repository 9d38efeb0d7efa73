import type { ReactNode } from 'react'
import { Box, phrased } from '../host'
import { Icon } from '../icon/icon'
import './notice.scss'

export interface NoticeProps {
  id?: string
  kind?: 'info' | 'caution'
  /** Read out as soon as it appears. */
  isUrgent?: boolean
  action?: ReactNode
  children: ReactNode
}

/** A sentence that must be seen: a caution, or plain information. */
export function Notice({ id, kind = 'info', isUrgent, children, action }: NoticeProps) {
  return (
    <Box id={id} className={`notice is-${kind}`} role={isUrgent ? 'alert' : undefined}>
      <Icon name={kind} />
      <Box className="notice-text">
        <Box>{children}</Box>
        {action}
      </Box>
    </Box>
  )
}

/** What is shown where a list has nothing: why, and the next best way. */
export function EmptyState({ id, title, children }: { id?: string; title: string; children?: ReactNode }) {
  return (
    <Box id={id} className="empty-state" role="status">
      <Box className="empty-state-title">{phrased(title)}</Box>
      {children}
    </Box>
  )
}

/** News for those who do not see the page change: how many were found. It shows nothing. */
export function Announcement({ text }: { text: string }) {
  return (
    <Box className="unseen" role="status" isLive>
      {text}
    </Box>
  )
}

/** The outcome of an action, read out when it appears; the box stays so that screen readers watch it, out of the flow: empty, it would widen a gap. */
export function Message({ text }: { text?: string }) {
  return (
    // A page has one for each group of actions: the name is that of the one which speaks.
    <Box id={text ? 'message' : undefined} className={text ? 'message' : 'unseen'} role="status" isLive>
      {text}
    </Box>
  )
}
