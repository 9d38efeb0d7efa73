import { loadAs, PLATFORMS } from '../../../test/platform'
import { host } from '../../../test/taro'
import type { Launch } from './types'

describe.each(PLATFORMS)('on %s', (platform) => {
  test('an app that was opened without a code has none', () => {
    const { noteShown, takeScanned } = loadAs<Launch>(platform, 'launch')
    noteShown({ query: {} })
    expect(takeScanned()).toBeUndefined()
    noteShown(undefined)
    expect(takeScanned()).toBeUndefined()
  })
})

describe('on Alipay', () => {
  test('the code that started the app is given once', () => {
    host.launchQuery = { qrCode: 'https://a/s/b/c' }
    const { noteShown, takeScanned } = loadAs<Launch>('alipay', 'launch')
    noteShown({ query: { qrCode: 'https://a/s/b/c' } })
    expect(takeScanned()).toBe('https://a/s/b/c')
    expect(takeScanned()).toBeUndefined()
  })

  test('a code scanned while the app waits behind another is given when it comes back', () => {
    const { noteShown, takeScanned } = loadAs<Launch>('alipay', 'launch')
    takeScanned()
    noteShown({ query: { qrCode: 'https://a/s/d/e' } })
    expect(takeScanned()).toBe('https://a/s/d/e')
    noteShown({ query: {} })
    expect(takeScanned()).toBeUndefined()
  })
})
