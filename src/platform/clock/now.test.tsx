/** @jest-environment jsdom */
import { act, render } from '@testing-library/react'
import { happen } from '../../../test/taro'
import { useNow } from '.'

const AT = Date.UTC(2026, 10, 22, 4, 0)
let drawn = 0

function Clock() {
  drawn++
  return <p>{useNow().time}</p>
}

const pass = (seconds: number) => act(() => void jest.advanceTimersByTime(seconds * 1000))
const tell = (name: string) => act(() => void happen(name))

beforeEach(() => {
  jest.useFakeTimers({ now: AT })
  drawn = 0
})
afterEach(() => void jest.useRealTimers())

test('the minute is kept up, and drawn once for each', () => {
  const { container } = render(<Clock />)
  expect(container).toHaveTextContent('720')
  const before = drawn
  pass(59)
  expect(drawn).toBe(before)
  pass(16)
  expect(container).toHaveTextContent('721')
  expect(drawn).toBe(before + 1)
})

test('a page behind another is not drawn, and shows the minute of then when it comes back', () => {
  const { container } = render(<Clock />)
  tell('didHide')
  const before = drawn
  pass(600)
  expect(drawn).toBe(before)
  expect(jest.getTimerCount()).toBe(0)
  tell('didShow')
  expect(container).toHaveTextContent('730')
  pass(75)
  expect(container).toHaveTextContent('731')
})

test('a page that is gone leaves no timer', () => {
  const { unmount } = render(<Clock />)
  unmount()
  expect(jest.getTimerCount()).toBe(0)
})
