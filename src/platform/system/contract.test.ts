import { loadAs, PLATFORMS } from '../../../test/platform'
import { host as phone } from '../../../test/taro'
import type { System } from './types'

test('each platform knows which it is', () => {
  expect(PLATFORMS.map((platform) => loadAs<System>(platform, 'system').host)).toEqual(['browser', 'wechat', 'alipay'])
})

describe.each(['weapp', 'alipay'] as const)('on %s', (platform) => {
  const { systemLanguage, systemTextSize } = loadAs<System>(platform, 'system')

  test('language and text size are what the host says', () => {
    phone.system = { language: 'zh_HK', fontSizeSetting: 20 }
    expect(systemLanguage()).toBe('zh_HK')
    expect(systemTextSize()).toBe(20)
  })

  test('a host that says nothing is nothing', () => {
    expect(systemLanguage()).toBeUndefined()
    expect(systemTextSize()).toBeUndefined()
  })
})

test('a browser has no text size of its own, and without a window no language', () => {
  const { systemLanguage, systemTextSize } = loadAs<System>('h5', 'system')
  expect(systemTextSize()).toBeUndefined()
  const { navigator } = globalThis
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: undefined })
  expect(systemLanguage()).toBeUndefined()
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: navigator })
})
