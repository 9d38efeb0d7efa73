/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react'
import { happen } from '../../../test/taro'
import { useToday } from '.'

/** 23:59:30 in the three places. */
const LATE = Date.parse('2026-11-22T15:59:30Z')

beforeEach(() => jest.useFakeTimers({ now: LATE }))
afterEach(() => jest.useRealTimers())

test('a page that stands open past midnight has the new day, and the one after that', () => {
  const { result } = renderHook(useToday)
  expect(result.current).toBe('2026-11-22')
  act(() => void jest.advanceTimersByTime(29_000))
  expect(result.current).toBe('2026-11-22')
  act(() => void jest.advanceTimersByTime(2_000))
  expect(result.current).toBe('2026-11-23')
  act(() => void jest.advanceTimersByTime(24 * 3600_000))
  expect(result.current).toBe('2026-11-24')
})

test('a phone that slept over midnight has the new day when the page is shown', () => {
  const { result } = renderHook(useToday)
  jest.setSystemTime(LATE + 3 * 24 * 3600_000)
  act(() => void happen('didShow'))
  expect(result.current).toBe('2026-11-25')
})

test('a page that is gone keeps no timer', () => {
  renderHook(useToday).unmount()
  expect(jest.getTimerCount()).toBe(0)
})
