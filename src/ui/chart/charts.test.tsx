/** @jest-environment jsdom */
import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { BarChart } from './bar-chart'
import { LineChart } from './line-chart'

const barOf = (id: string) => document.querySelector<HTMLElement>(`#bars-${id} .bar-fill`)

test('bars say their values, and are as long as they are great', () => {
  render(
    <BarChart
      id="bars"
      title="Change"
      bars={[
        { id: 'more', label: 'Saturday', value: 10, text: '+10' },
        { id: 'less', label: 'Sunday', value: -5, text: '−5' },
        { id: 'none', label: 'Monday', value: 0, text: '0' },
        { id: 'unknown', label: 'Tuesday', value: undefined, text: 'Not published' },
      ]}
    />,
  )
  const rows = within(screen.getByRole('list', { name: 'Change' })).getAllByRole('listitem')
  expect(rows.map((row) => row.textContent)).toEqual(['Saturday+10', 'Sunday−5', 'Monday0', 'TuesdayNot published'])
  expect(barOf('more')!.style).toMatchObject({ left: '33.33%', width: '66.67%' })
  expect(barOf('less')!.style).toMatchObject({ left: '0%', width: '33.33%' })
  expect(barOf('none')!.style).toMatchObject({ width: '0%' })
  expect(barOf('unknown')).toBeNull()
  // Not known is no zero, and is drawn otherwise.
  expect(document.querySelector('#bars-unknown')).toHaveClass('is-unknown')
  expect(document.querySelector('#bars-none')).not.toHaveClass('is-unknown')
})

test('bars that are all zero have a place to stand', () => {
  render(<BarChart id="bars" title="Fees" bars={[{ id: 'a', label: 'Card', value: 0, text: 'Free' }]} />)
  expect(barOf('a')!.style).toMatchObject({ left: '0%', width: '0%' })
})

const HOURS = ['06:00', '08:00', '10:00']

function Waits({ columns = HOURS }: { columns?: string[] }) {
  const [chosen, setChosen] = useState(0)
  return (
    <LineChart
      id="waits"
      title="Waits"
      summary="Longest at eight"
      columns={columns}
      series={[
        { id: 'a', label: 'Weekdays', values: [10, 35, 20] },
        { id: 'b', label: 'Weekends', values: [8, undefined, 40] },
      ]}
      valueText={(value) => `${value} min`}
      unknownText="No record"
      chosen={chosen}
      onChoose={setChosen}
      previousLabel="Previous"
      nextLabel="Next"
    />
  )
}
const reading = () => document.querySelector('.line-chart-reading')!

test('columns may have the same name: each is one of its own', () => {
  const error = jest.spyOn(console, 'error')
  render(<Waits columns={['Sunday', 'Monday', 'Sunday']} />)
  fireEvent.click(document.querySelectorAll('.line-chart-column')[2]!)
  expect(reading()).toHaveTextContent('20 min')
  expect(error).not.toHaveBeenCalled()
  error.mockRestore()
})

test('the chosen column is read out, by the keyboard and by a tap, and what is not known says so', async () => {
  render(<Waits />)
  expect(screen.getByRole('img')).toHaveAccessibleName('Longest at eight')
  expect(reading()).toHaveAttribute('aria-live', 'polite')
  expect(reading()).toHaveTextContent(/06:00.*Weekdays10 min.*Weekends8 min/)
  await userEvent.tab()
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  expect(reading()).toHaveTextContent(/08:00.*Weekdays35 min.*WeekendsNo record/)
  await userEvent.click(document.querySelectorAll('.line-chart-column')[2]!)
  expect(reading()).toHaveTextContent(/10:00.*20 min.*40 min/)
})

test('there is nothing before the first and after the last', async () => {
  render(<Waits />)
  const [previous, next] = [screen.getByRole('button', { name: 'Previous' }), screen.getByRole('button', { name: 'Next' })]
  await userEvent.click(previous)
  expect(previous).toHaveAttribute('aria-disabled', 'true')
  expect(reading()).toHaveTextContent('06:00')
  for (let presses = 0; presses < 5; presses++) await userEvent.click(next)
  expect(next).toHaveAttribute('aria-disabled', 'true')
  expect(reading()).toHaveTextContent('10:00')
})
