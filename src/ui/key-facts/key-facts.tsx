import type { ReactNode } from 'react'
import { Box, phrased } from '../host'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons'
import './key-facts.scss'

export interface KeyFact {
  icon: IconName
  /** "What it costs" */
  label: string
  /** "HK$260" */
  value: ReactNode
  /** What the value is for or depends on. */
  note?: string
}

/** The few values that decide, each with its picture and name. */
export function KeyFacts({ id, facts }: { id?: string; facts: KeyFact[] }) {
  return (
    <Box id={id} className="key-facts">
      {facts.map(({ icon, label, value, note }) => (
        <Box key={label} className="key-fact">
          <Icon name={icon} className="key-fact-icon" />
          <Box className="key-fact-label">{label}</Box>
          <Box className="key-fact-value">{typeof value === 'string' ? phrased(value) : value}</Box>
          {note && <Box className="key-fact-note">{note}</Box>}
        </Box>
      ))}
    </Box>
  )
}
