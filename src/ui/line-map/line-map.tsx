import type { ReactNode } from 'react'
import { Box } from '../host'
import { inkOn } from './ink-on'
import './line-map.scss'

/** How the rail of a ride looks besides its colour; `dotted` is a way without a vehicle. */
export type RailPattern = 'solid' | 'double' | 'dashed' | 'dotted'

export interface LineMapStop {
  id: string
  title: ReactNode
  note?: ReactNode
  /** Beside the rail: "08:40". If one has it, the others keep its place free. */
  time?: string
  /** One goes by without getting off: small. */
  isPassed?: boolean
  /** The rail from here to the next; none after the last. */
  rail?: { pattern: RailPattern; colour?: string }
  children?: ReactNode
}

/** Whatever is no colour is left out, so that nothing else comes into a style. */
const painted = (colour: string | undefined) => {
  const ink = inkOn(colour ?? '')
  return ink ? { '--rail': colour!, '--on-rail': ink } : undefined
}

/** Letters or number of a line on its colour. What it is called stands beside it. */
export function LineSign({ sign, colour }: { sign: string; colour?: string }) {
  return (
    <Box className={painted(colour) ? 'line-sign is-painted' : 'line-sign'} style={painted(colour)} isHidden>
      {sign}
    </Box>
  )
}

function Stop({ id, title, note, time, isPassed, rail, children, hasTimes }: LineMapStop & { hasTimes: boolean }) {
  const kind = rail ? ` has-rail is-${rail.pattern}` : ''
  return (
    <Box id={id} className={`line-stop${kind}${isPassed ? ' is-passed' : ''}`} style={painted(rail?.colour)} role="listitem">
      {hasTimes && <Box className="line-time">{time}</Box>}
      <Box className="line-rail">
        <Box className="line-dot" />
      </Box>
      <Box className="line-text">
        <Box className="line-title">{title}</Box>
        {note && <Box className="line-note">{note}</Box>}
        {children && <Box className="line-more">{children}</Box>}
      </Box>
    </Box>
  )
}

/** A way along lines, drawn as their own maps do: stops on a rail in the line's colour and pattern, from top to bottom. */
export function LineMap({ id, label, stops }: { id?: string; label: string; stops: readonly LineMapStop[] }) {
  const hasTimes = stops.some(({ time }) => time)
  return (
    <Box id={id} className={hasTimes ? 'line-map has-times' : 'line-map'} role="list" label={label}>
      {stops.map((stop) => (
        <Stop key={stop.id} {...stop} hasTimes={hasTimes} />
      ))}
    </Box>
  )
}
