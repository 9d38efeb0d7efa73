import { Box } from '../host'
import './time-bar.scss'

export interface TimePart {
  id: string
  minutes: number
  /** A ride is filled, a way on foot dotted, what one passes through hatched, a wait empty. */
  kind: 'ride' | 'walk' | 'pass' | 'wait'
  /** A few signs that name a ride where there is room: "E", "G6501". */
  sign?: string
  /** Of the ride's line, as `#rrggbb`; the accent where there is none. */
  colour?: string
}

export interface TimeBarProps {
  id?: string
  /** All of it in words: the picture is not read out. */
  label: string
  parts: readonly TimePart[]
}

/** Parts of a stretch of time, as wide as they are long. */
export function TimeBar({ id, label, parts }: TimeBarProps) {
  return (
    <Box id={id} className="time-bar" role="img" label={label}>
      {parts.map((part) => (
        <Box key={part.id} className={`time-part is-${part.kind}`} style={{ flexGrow: String(part.minutes), ...(part.colour && { '--part': part.colour }) }} isHidden>
          {part.sign}
        </Box>
      ))}
    </Box>
  )
}
