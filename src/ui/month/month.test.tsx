/** @jest-environment jsdom */
import { fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { Month, type MonthDay } from './month'

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'].map((full) => ({ full, short: full.slice(0, 3) }))

/** A month of 17 days that begins on a Tuesday. */
const weeks = (chosen?: string): (MonthDay | undefined)[][] =>
  [0, 1, 2].map((row) =>
    WEEKDAYS.map((_, column): MonthDay | undefined => {
      const number = row * 7 + column - 1
      return number < 1 || number > 17 ? undefined : { id: `d${number}`, number: String(number), label: `day ${number}`, marks: number === 4 ? [{ id: 'a', sign: 'A', kind: 'filled' }] : [], isToday: number === 6, isChosen: chosen === `d${number}` }
    }),
  )

function Choosing({ onChoose = () => undefined, first }: { onChoose?: (id: string) => void; first?: string }) {
  const [chosen, setChosen] = useState(first)
  const choose = (id: string) => {
    onChoose(id)
    setChosen(id)
  }
  return <Month id="m" title="A month" weekdays={WEEKDAYS} weeks={weeks(chosen)} before={{ label: 'Before', onTap: () => onChoose('before') }} after={{ label: 'Nothing after' }} onChoose={choose} />
}

const dayNamed = (number: number) => screen.getByRole('button', { name: `day ${number}` })
const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key })
const focused = () => document.activeElement?.getAttribute('aria-label')

test('both ways to other months stay together where they leave the line of its name', () => {
  render(<Choosing />)
  const [before, after] = ['Before', 'Nothing after'].map((name) => screen.getByRole('button', { name }).parentElement)
  expect(before).toBe(after)
  expect(before).not.toHaveTextContent('A month')
})

test('is a table of days under their weekdays', () => {
  render(<Month id="m" title="A month" weekdays={WEEKDAYS} weeks={weeks()} before={{ label: 'Before' }} after={{ label: 'After' }} />)
  const table = screen.getByRole('table', { name: 'A month' })
  expect(within(table).getAllByRole('columnheader').map((one) => one.textContent)).toEqual(WEEKDAYS.map(({ short, full }) => short + full))
  expect(within(table).getAllByRole('row')).toHaveLength(4)
  expect(within(table).getByText('day 4').closest('td')!.cellIndex).toBe(5)
  expect(within(table).queryByRole('button')).toBeNull()
})

test('with days to choose it is a grid that Tab enters at one of them', () => {
  render(<Choosing />)
  expect(screen.getByRole('grid', { name: 'A month' })).toBeInTheDocument()
  const entries = () => screen.getAllByRole('gridcell').flatMap((cell) => within(cell).queryAllByRole('button')).filter((one) => one.tabIndex === 0)
  expect(entries()).toEqual([dayNamed(6)])
  fireEvent.click(dayNamed(12))
  expect(entries()).toEqual([dayNamed(12)])
  expect(dayNamed(12)).toHaveAttribute('aria-current', 'true')
})

test('Tab enters at the first day where none is chosen and today is in another month', () => {
  render(<Month id="m" title="A month" weekdays={WEEKDAYS} weeks={weeks().map((week) => week.map((one) => one && { ...one, isToday: false }))} before={{ label: 'Before' }} after={{ label: 'After' }} onChoose={() => undefined} />)
  expect(dayNamed(1).tabIndex).toBe(0)
  expect(dayNamed(2).tabIndex).toBe(-1)
})

test('arrow keys go by a day and by a week, stay inside, and choose nothing', () => {
  const onChoose = jest.fn()
  render(<Choosing onChoose={onChoose} first="d4" />)
  dayNamed(4).focus()
  const way: [string, number][] = [
    ['ArrowRight', 5],
    ['ArrowRight', 6],
    ['ArrowDown', 13],
    ['ArrowUp', 6],
    // Above it is an empty place: it stays.
    ['ArrowUp', 6],
    ['ArrowLeft', 5],
    ['ArrowDown', 12],
    ['Home', 6],
    ['End', 12],
    ['ArrowDown', 12],
    ['ArrowRight', 13],
  ]
  for (const [key, number] of way) {
    press(key)
    expect([key, focused()]).toEqual([key, `day ${number}`])
  }
  dayNamed(1).focus()
  press('ArrowLeft')
  expect(focused()).toBe('day 1')
  dayNamed(17).focus()
  press('ArrowRight')
  expect(focused()).toBe('day 17')
  expect(onChoose).not.toHaveBeenCalled()
})

test('keys with a modifier are the browser’s', () => {
  render(<Choosing first="d4" />)
  dayNamed(4).focus()
  fireEvent.keyDown(document.activeElement!, { key: 'ArrowLeft', altKey: true })
  expect(focused()).toBe('day 4')
})

test('turns to a month that is there, and says why it does not', () => {
  const onChoose = jest.fn()
  render(<Choosing onChoose={onChoose} />)
  fireEvent.click(screen.getByRole('button', { name: 'Before' }))
  expect(onChoose).toHaveBeenCalledWith('before')
  expect(screen.getByRole('button', { name: 'Nothing after' })).toHaveAttribute('aria-disabled', 'true')
})
