/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react'
import { Table } from './table'

const COLUMNS = [
  { id: 'who', title: 'Passenger' },
  { id: 'day', title: 'Daytime', isNumber: true },
  { id: 'night', title: 'Night', isNumber: true },
]

test('is a table with a name, and heads of columns and rows', () => {
  render(<Table caption="Fares" columns={COLUMNS} rows={[{ id: 'adult', cells: ['Adult', '65', '90'] }]} />)
  const table = screen.getByRole('table', { name: 'Fares' })
  expect(within(table).getAllByRole('columnheader').map((one) => [one.tagName, one.getAttribute('scope'), one.textContent])).toEqual([
    ['TH', 'col', 'Passenger'],
    ['TH', 'col', 'Daytime'],
    ['TH', 'col', 'Night'],
  ])
  expect(within(table).getByRole('rowheader', { name: 'Adult' })).toHaveAttribute('scope', 'row')
})

test('each value of a card carries the name of its column; a name and one value need none', () => {
  const { rerender } = render(<Table caption="Fares" columns={COLUMNS} rows={[{ id: 'adult', cells: ['Adult', '65', '90'] }]} />)
  expect(screen.getAllByRole('cell').map((one) => one.textContent)).toEqual(['Daytime65', 'Night90'])
  rerender(<Table caption="Fares" columns={COLUMNS.slice(0, 2)} rows={[{ id: 'adult', cells: ['Adult', '65'] }]} />)
  expect(screen.getAllByRole('cell').map((one) => one.textContent)).toEqual(['65'])
})
