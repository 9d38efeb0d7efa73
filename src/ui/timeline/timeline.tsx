import type { ReactNode } from 'react'
import { Box, phrased } from '../host'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons'
import './timeline.scss'

export interface TimelineEntry {
  id: string
  title: ReactNode
  note?: ReactNode
  /** Beside the rail: "08:40". If one entry has it, the others keep its place free. */
  time?: string
  /** On the rail: a number, or a picture; a dot without either. */
  mark?: string
  icon?: IconName
  /** Where one is, drawn on the rail. */
  state?: 'done' | 'now' | 'next'
  /** The same in words: "Done", "You are here". */
  stateText?: string
  /** The rail from here to the next: a ride, or a way on foot. */
  line?: 'solid' | 'dotted'
  children?: ReactNode
}

function Entry({ id, title, note, time, mark, icon, state, stateText, line = 'solid', children, hasTimes }: TimelineEntry & { hasTimes: boolean }) {
  const isDone = state === 'done'
  const isPlain = !mark && !icon && !isDone
  return (
    <Box id={id} className={`timeline-entry line-${line}${state ? ` is-${state}` : ''}`} role="listitem">
      {hasTimes && <Box className="timeline-time">{time}</Box>}
      <Box className="timeline-rail">
        {isPlain ? <Box className="timeline-dot" /> : <Box className="timeline-badge">{isDone || icon ? <Icon name={isDone ? 'check' : icon!} className="timeline-icon" /> : mark}</Box>}
      </Box>
      <Box className="timeline-text">
        {stateText && <Box className="timeline-state">{stateText}</Box>}
        <Box className="timeline-title">{typeof title === 'string' ? phrased(title) : title}</Box>
        {note && <Box className="timeline-note">{note}</Box>}
        {children && <Box className="timeline-more">{children}</Box>}
      </Box>
    </Box>
  )
}

/** Steps in their order, or the legs of a journey, along a rail. */
export function Timeline({ id, label, entries }: { id?: string; label?: string; entries: TimelineEntry[] }) {
  const hasTimes = entries.some(({ time }) => time)
  return (
    <Box id={id} className={hasTimes ? 'timeline has-times' : 'timeline'} role="list" label={label}>
      {entries.map((entry) => (
        <Entry key={entry.id} {...entry} hasTimes={hasTimes} />
      ))}
    </Box>
  )
}
