import { Box, Pressable, Words } from '../host'
import { TablePart } from '../host/table'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons'
import './month.scss'

/** What a sign on a day means. Kinds look different without their colour: filled, framed, and framed by dots. */
export interface MonthMark {
  id: string
  /** A letter or two, or a picture. */
  sign: string | { icon: IconName }
  kind: 'filled' | 'framed' | 'dotted'
}

export interface MonthDay {
  id: string
  number: string
  /** All that the cell says: the day, its weekday and what its marks mean. */
  label: string
  marks: readonly MonthMark[]
  isToday?: boolean
  isChosen?: boolean
}

export interface MonthProps {
  id: string
  /** `November 2026`. */
  title: string
  /** Seven, in the order of the weeks. */
  weekdays: readonly { short: string; full: string }[]
  /** Rows of seven; places of other months are empty. */
  weeks: readonly (readonly (MonthDay | undefined)[])[]
  /** The months beside this one; without `onTap` there is none to go to. */
  before: { label: string; onTap?: () => void }
  after: { label: string; onTap?: () => void }
  /** Makes the days buttons; in a browser the arrow keys go from day to day. */
  onChoose?: (id: string) => void
}

export function MarkSign({ sign, kind }: Pick<MonthMark, 'sign' | 'kind'>) {
  return <Box className={`month-mark is-${kind}`}>{typeof sign === 'string' ? sign : <Icon name={sign.icon} className="month-mark-icon" />}</Box>
}

interface DayProps {
  /** Of the month; the day's own follows it. */
  month: string
  day: MonthDay
  weekday: string
  isEntry: boolean
  onChoose?: (id: string) => void
}

function Day({ month, day, weekday, isEntry, onChoose }: DayProps) {
  const { id, number, label, marks, isToday, isChosen } = day
  const className = `month-day${isToday ? ' is-today' : ''}${isChosen ? ' is-chosen' : ''}`
  const content = (
    <>
      <Words className="month-weekday">{weekday}</Words>
      <Words className="month-number">{number}</Words>
      {marks.length > 0 && (
        <Box className="month-marks">
          {marks.map(({ id: mark, sign, kind }) => (
            <MarkSign key={mark} sign={sign} kind={kind} />
          ))}
        </Box>
      )}
    </>
  )
  if (!onChoose) {
    return (
      <Box className={className}>
        <Box className="unseen">{label}</Box>
        <Box isHidden>{content}</Box>
      </Box>
    )
  }
  return (
    <Pressable id={`${month}-${id}`} className={className} label={label} choice={{ kind: 'action', isChosen: isChosen === true, isEntry }} onTap={() => onChoose(id)}>
      {content}
    </Pressable>
  )
}

/**
 * A month as on a wall calendar, with marks on its days. Where seven columns leave too little room for large text, the days
 * follow each other, each with its weekday.
 */
export function Month({ id, title, weekdays, weeks, before, after, onChoose }: MonthProps) {
  const days = weeks.flat().filter((day): day is MonthDay => day !== undefined)
  const entry = days.find(({ isChosen }) => isChosen) ?? days.find(({ isToday }) => isToday) ?? days[0]
  return (
    <Box id={id} className="month">
      <Box className="month-head">
        <Box className="month-title" isLive>
          {title}
        </Box>
        <Box className="month-turns">
          <Pressable id={`${id}-before`} className="month-turn" label={before.label} isDisabled={!before.onTap} onTap={before.onTap}>
            <Icon name="back" />
          </Pressable>
          <Pressable id={`${id}-after`} className="month-turn is-after" label={after.label} isDisabled={!after.onTap} onTap={after.onTap}>
            <Icon name="back" />
          </Pressable>
        </Box>
      </Box>
      <TablePart kind={onChoose ? 'grid' : 'table'} className="month-days">
        <TablePart kind="caption" className="unseen">
          {title}
        </TablePart>
        <TablePart kind="head" className="month-titles">
          <TablePart kind="row" className="month-week">
            {weekdays.map(({ short, full }) => (
              <TablePart key={full} kind="column-title" className="month-column">
                <Box isHidden>{short}</Box>
                <Box className="unseen">{full}</Box>
              </TablePart>
            ))}
          </TablePart>
        </TablePart>
        <TablePart kind="body" className="month-rows">
          {weeks.map((week, row) => (
            <TablePart key={row} kind="row" className="month-week">
              {week.map((day, column) => (
                <TablePart key={column} kind={onChoose ? 'grid-cell' : 'cell'} className={day ? 'month-cell' : 'month-cell is-empty'}>
                  {day && <Day month={id} day={day} weekday={weekdays[column]!.short} isEntry={day === entry} onChoose={onChoose} />}
                </TablePart>
              ))}
            </TablePart>
          ))}
        </TablePart>
      </TablePart>
    </Box>
  )
}
