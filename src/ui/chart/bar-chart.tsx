import { Box, phrased } from '../host'
import { barSpan, extentOf, niceTicks } from './scale'
import './bar-chart.scss'

export interface Bar {
  id: string
  label: string
  /** The value as one reads it: "HK$ 12.50". */
  text: string
  /** Nothing is drawn for what is not known: the text says so. */
  value: number | undefined
  /** The one that is spoken of. */
  isChosen?: boolean
  /** Why it is, beside its label: "cheapest". */
  note?: string
}

const percent = (part: number) => `${Math.round(part * 10000) / 100}%`

/** Values side by side from one zero, each with its name and its value in words. */
export function BarChart({ id, title, bars }: { id: string; title: string; bars: Bar[] }) {
  const [low, high] = extentOf(bars.map(({ value }) => value), true)
  const ticks = niceTicks(low, high)
  const [from, to] = [low < 0 ? ticks[0]! : 0, high > 0 ? ticks[ticks.length - 1]! : 0]
  // No value but zero: any scale does.
  const end = from === to ? 1 : to
  return (
    <Box id={id} className="bar-chart">
      <Box className="chart-title">{phrased(title)}</Box>
      <Box role="list" label={title}>
        {bars.map(({ id: bar, label, text, value, isChosen, note }) => {
          const span = barSpan(value ?? 0, from, end)
          const kind = `${isChosen ? ' is-chosen' : ''}${value === undefined ? ' is-unknown' : value < 0 ? ' is-negative' : ''}`
          return (
            <Box key={bar} id={`${id}-${bar}`} className={`bar${kind}`} role="listitem">
              <Box className="bar-words">
                <Box className="bar-label">
                  {label}
                  {note && <Box className="bar-note">{note}</Box>}
                </Box>
                <Box className="bar-value">{text}</Box>
              </Box>
              <Box className="bar-track" style={{ '--zero': percent(-from / (end - from)) }} isHidden>
                {value !== undefined && <Box className="bar-fill" style={{ left: percent(span.start), width: percent(span.length) }} />}
              </Box>
            </Box>
          )
        })}
      </Box>
    </Box>
  )
}
