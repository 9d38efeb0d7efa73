import { Drawing } from '../drawing/drawing'
import { Box, Pressable, Words } from '../host'
import { Area } from '../host/area'
import { Icon } from '../icon/icon'
import { extentOf, labelled, linePath, niceTicks, partOf, placeOf, spread, type Value } from './scale'
import './line-chart.scss'

export interface Series {
  id: string
  label: string
  /** One for each column. */
  values: Value[]
}

export interface LineChartProps {
  id: string
  title: string
  /** What the lines say, in a sentence: read instead of the picture. */
  summary: string
  /** Names of the columns, from left to right: hours, months. */
  columns: string[]
  /** At most four: more lines cannot be told apart. */
  series: Series[]
  /** A value as one reads it. */
  valueText: (value: number) => string
  /** Stands for a value that is not known. */
  unknownText: string
  /** The scale begins at zero: right for amounts, wrong for rates that hardly move. */
  hasZero?: boolean
  chosen: number
  onChoose: (column: number) => void
  previousLabel: string
  nextLabel: string
}

/** Lines are told apart by these before their colour. */
const DASHES = [undefined, '9 6', '1 6', '12 5 1 5']
/** Stand at the end of each line and beside its name below: told apart in print and without colour. */
const LETTERS = ['A', 'B', 'C', 'D']
/** How far apart two letters must stand, as a part of the height. */
const LETTER_HEIGHT = 0.115

const percent = (part: number) => `${Math.round(part * 10000) / 100}%`

const markClass = (index: number, count: number) => `line-chart-mark${index === 0 ? ' is-first' : ''}${index === count - 1 ? ' is-last' : ''}`

const turnClass = (isEnd: boolean, kind: string) => `line-chart-turn${kind}${isEnd ? ' is-end' : ''}`

/** How far down the name of each line stands: where the line ends, and clear of the others. */
function namePlaces(series: Series[], low: number, high: number): number[] {
  const ends = series.map(({ values }) => values.filter((value) => value !== undefined).pop() ?? low)
  return spread(ends.map((value) => 1 - partOf(value, low, high)), LETTER_HEIGHT, 1)
}

/** How values change. One column is chosen, and its values stand below in words. */
export function LineChart(props: LineChartProps) {
  const { id, title, summary, columns, series, valueText, unknownText, hasZero, chosen, onChoose, previousLabel, nextLabel } = props
  const ticks = niceTicks(...extentOf(series.flatMap(({ values }) => values), hasZero))
  const [low, high] = [ticks[0]!, ticks[ticks.length - 1]!]
  const places = namePlaces(series, low, high)
  const left = percent(placeOf(chosen, columns.length))
  const [isFirst, isLast] = [chosen <= 0, chosen >= columns.length - 1]
  const hasMany = series.length > 1
  const choose = (column: number) => () => onChoose(column)
  return (
    <Box id={id} className="line-chart">
      <Box className="chart-title">{title}</Box>
      <Box className="line-chart-picture" role="img" label={summary}>
        <Box className="line-chart-scale" isHidden>
          {ticks.map((tick) => (
            <Box key={tick} className="line-chart-tick">
              {valueText(tick)}
            </Box>
          ))}
        </Box>
        <Box className="line-chart-field" isHidden>
          <Drawing className="line-chart-grid" path={ticks.map((_, index) => `M0 ${index * 10}h100`).join('')} width={100} height={(ticks.length - 1) * 10} stroke={1} stretches />
          <Box className="line-chart-guide" style={{ left }} />
          {series.map(({ id: one, values }, index) => (
            <Drawing key={one} className={`line-${index}`} path={linePath(values, low, high)} width={100} height={100} stroke={3} dash={DASHES[index]} stretches />
          ))}
          {series.map(({ id: one, values }, index) => {
            const value = values[chosen]
            return value === undefined ? null : <Box key={one} className={`line-chart-point line-${index}`} style={{ left, top: percent(1 - partOf(value, low, high)) }} />
          })}
          <Box className="line-chart-columns">
            {columns.map((_, index) => (
              <Area key={index} className="line-chart-column" onTap={choose(index)} />
            ))}
          </Box>
          <Box className="line-chart-foot">
            {labelled(columns.length).map((index) => (
              <Box key={index} className={markClass(index, columns.length)} style={{ left: percent(placeOf(index, columns.length)) }}>
                {columns[index]}
              </Box>
            ))}
          </Box>
        </Box>
        {hasMany && (
          <Box className="line-chart-names" isHidden>
            {series.map(({ id: one, label }, index) => (
              <Box key={one} className={`line-chart-name line-${index}`} style={{ top: percent(places[index]!) }}>
                <Words className="line-chart-letter">{LETTERS[index]}</Words>
                <Words className="line-chart-full">{label}</Words>
              </Box>
            ))}
          </Box>
        )}
      </Box>
      <Box className="line-chart-reading" isLive>
        <Box className="line-chart-turns">
          <Pressable id={`${id}-previous`} className={turnClass(isFirst, '')} label={previousLabel} isDisabled={isFirst} onTap={choose(chosen - 1)}>
            <Icon name="back" />
          </Pressable>
          <Box className="line-chart-chosen">{columns[chosen]}</Box>
          <Pressable id={`${id}-next`} className={turnClass(isLast, ' is-next')} label={nextLabel} isDisabled={isLast} onTap={choose(chosen + 1)}>
            <Icon name="back" />
          </Pressable>
        </Box>
        {series.map(({ id: one, label, values }, index) => {
          const value = values[chosen]
          return (
            <Box key={one} className="line-chart-value">
              <Box className="line-chart-label">
                {hasMany && (
                  <Box className={`line-chart-sample line-${index}`} isHidden>
                    <Drawing className="line-chart-stroke" path="M2 5h36" width={40} height={10} stroke={3} dash={DASHES[index]} />
                    {LETTERS[index]}
                  </Box>
                )}
                {label}
              </Box>
              <Box className="line-chart-number">{value === undefined ? unknownText : valueText(value)}</Box>
            </Box>
          )
        })}
      </Box>
    </Box>
  )
}
