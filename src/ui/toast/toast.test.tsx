/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react'
import { Toast } from './toast'

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

const pass = (seconds: number) => act(() => jest.advanceTimersByTime(seconds * 1000))
const shown = () => document.querySelector('.toast')!

test('it ends after its time, once', () => {
  const end = jest.fn()
  render(<Toast id="toast" text="Saved" seconds={4} onEnd={end} />)
  pass(3.9)
  expect(end).not.toHaveBeenCalled()
  pass(0.2)
  expect(end).toHaveBeenCalledTimes(1)
})

test('its time does not run under a pointer or the focus, and begins anew after both', () => {
  const end = jest.fn()
  render(<Toast id="toast" text="Saved" seconds={4} onEnd={end} action={{ label: 'Undo', onTap: () => {} }} />)
  pass(3)
  fireEvent.mouseEnter(shown())
  pass(60)
  fireEvent.focusIn(screen.getByRole('button'))
  fireEvent.mouseLeave(shown())
  pass(60)
  expect(end).not.toHaveBeenCalled()
  fireEvent.focusOut(screen.getByRole('button'))
  pass(3.9)
  expect(end).not.toHaveBeenCalled()
  pass(0.2)
  expect(end).toHaveBeenCalledTimes(1)
})

test('another text begins its own time, also when the one before was held', () => {
  const end = jest.fn()
  const { rerender } = render(<Toast id="toast" text="Saved" seconds={4} onEnd={end} />)
  fireEvent.mouseEnter(shown())
  rerender(<Toast id="toast" text="Removed" seconds={4} onEnd={end} />)
  pass(4.1)
  expect(end).toHaveBeenCalledTimes(1)
})

test('the same text once more is news of its own: drawn anew, with its own time', () => {
  const end = jest.fn()
  const { rerender } = render(<Toast id="toast" text="Saved" turn={1} seconds={4} onEnd={end} />)
  const before = shown()
  pass(3)
  rerender(<Toast id="toast" text="Saved" turn={2} seconds={4} onEnd={end} />)
  expect(shown()).not.toBe(before)
  pass(3.9)
  expect(end).not.toHaveBeenCalled()
  pass(0.2)
  expect(end).toHaveBeenCalledTimes(1)
})

test('drawing the page again does not prolong it', () => {
  const end = jest.fn()
  const { rerender } = render(<Toast id="toast" text="Saved" seconds={4} onEnd={() => {}} />)
  pass(3)
  rerender(<Toast id="toast" text="Saved" seconds={4} onEnd={end} />)
  pass(1.1)
  expect(end).toHaveBeenCalledTimes(1)
})

test('the place that screen readers watch is there before and after', () => {
  const { rerender } = render(<Toast id="toast" onEnd={() => {}} />)
  const place = screen.getByRole('status')
  expect(place).toBeEmptyDOMElement()
  rerender(<Toast id="toast" text="Saved" onEnd={() => {}} />)
  expect(screen.getByRole('status')).toBe(place)
  expect(place).toHaveTextContent('Saved')
  pass(60)
})

test('nothing ends after it has gone', () => {
  const end = jest.fn()
  const { unmount } = render(<Toast id="toast" text="Saved" seconds={4} onEnd={end} />)
  unmount()
  pass(60)
  expect(end).not.toHaveBeenCalled()
})
