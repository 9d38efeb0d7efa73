import { loadAs, PLATFORMS } from '../../../test/platform'
import { host } from '../../../test/taro'
import type { Near } from './types'

const LONG = 60_000
/** After the first drawing, in ms. */
const DRAWN = 100

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

const watching = (platform: 'h5' | 'weapp' | 'alipay') => {
  const told = jest.fn()
  const stop = loadAs<Near>(platform, 'near').whenNear('below', told)
  jest.advanceTimersByTime(DRAWN)
  return { told, stop }
}

describe.each(['weapp', 'alipay'] as const)('on %s', (platform) => {
  test('tells once, when the element is in sight', () => {
    const { told } = watching(platform)
    const see = host.watched.get('#below')!
    see({ intersectionRatio: 0 })
    expect(told).not.toHaveBeenCalled()
    see({ intersectionRatio: 0.1 })
    see({ intersectionRatio: 1 })
    jest.advanceTimersByTime(LONG)
    expect(told).toHaveBeenCalledTimes(1)
    expect(host.watched.size).toBe(0)
  })

  test('where the host never tells, two seconds are the longest', () => {
    const { told } = watching(platform)
    jest.advanceTimersByTime(1999 - DRAWN)
    expect(told).not.toHaveBeenCalled()
    jest.advanceTimersByTime(1)
    expect(told).toHaveBeenCalledTimes(1)
  })
})

test.each(PLATFORMS)('on %s, what was called off at once is not told', (platform) => {
  const told = jest.fn()
  loadAs<Near>(platform, 'near').whenNear('below', told)()
  jest.advanceTimersByTime(LONG)
  expect(told).not.toHaveBeenCalled()
  expect(host.watched.size).toBe(0)
})

test.each(['weapp', 'alipay'] as const)('on %s, what is called off later is not told, even if the host had it under way', (platform) => {
  const { told, stop } = watching(platform)
  const see = host.watched.get('#below')!
  stop()
  see({ intersectionRatio: 1 })
  jest.advanceTimersByTime(LONG)
  expect(told).not.toHaveBeenCalled()
  expect(host.watched.size).toBe(0)
})

test('a browser is told right after the first drawing', () => {
  expect(watching('h5').told).toHaveBeenCalledTimes(1)
})
