/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { Stepper } from './stepper'

function Days({ start, isDisabled, error }: { start: number; isDisabled?: boolean; error?: string }) {
  const [days, setDays] = useState(start)
  const words = { label: 'Stay', shown: `${days} days`, fewerLabel: 'One fewer', moreLabel: 'One more' }
  return <Stepper id="days" {...words} value={days} min={1} max={3} isDisabled={isDisabled} error={error} onValue={setDays} />
}

const fewer = () => screen.getByRole('button', { name: 'One fewer' })
const more = () => screen.getByRole('button', { name: 'One more' })
const value = () => document.getElementById('days-value')

test('counts up and down, and the new value is read out', async () => {
  render(<Days start={2} />)
  await userEvent.click(more())
  expect(value()).toHaveTextContent('3 days')
  await userEvent.click(fewer())
  await userEvent.click(fewer())
  expect(value()).toHaveTextContent('1 days')
  expect(value()).toHaveAttribute('aria-live', 'polite')
})

test('stops at its limits and keeps the focus there', async () => {
  render(<Days start={2} />)
  more().focus()
  await userEvent.keyboard('{Enter}{Enter} ')
  expect(value()).toHaveTextContent('3 days')
  expect(more()).toHaveFocus()
  expect(more()).toHaveAttribute('aria-disabled', 'true')
  expect(fewer()).not.toHaveAttribute('aria-disabled')
})

test('does nothing when it is off', async () => {
  render(<Days start={2} isDisabled />)
  await userEvent.click(more())
  await userEvent.click(fewer())
  expect(value()).toHaveTextContent('2 days')
})

test('is a group whose name says the label and the error', () => {
  render(<Days start={2} error="At most two" />)
  expect(screen.getByRole('group')).toHaveAccessibleName('Stay, At most two')
})
