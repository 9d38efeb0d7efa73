import { loadAs, PLATFORMS } from '../../../test/platform'
import { host } from '../../../test/taro'
import type { Launch } from './types'

describe.each(PLATFORMS)('on %s', (platform) => {
  const { launchQuery } = loadAs<Launch>(platform, 'launch')

  test('what came to the page is handed on as it is, and nothing else', () => {
    expect(launchQuery({ scene: 's%3Dabc', q: 'https%3A', qrCode: 'x', id: 'customs/e-channel', other: '1' })).toEqual({ scene: 's%3Dabc', q: 'https%3A', qrCode: 'x', id: 'customs/e-channel' })
  })

  test('a page opened without anything has nothing', () => {
    expect(Object.values(launchQuery({})).filter((value) => value !== undefined)).toEqual([])
  })
})

describe('on Alipay the scanned address comes with the start of the app', () => {
  const { launchQuery } = loadAs<Launch>('alipay', 'launch')

  test('it is taken from there', () => {
    host.launchQuery = { qrCode: 'https://a/?id=b' }
    expect(launchQuery({}).qrCode).toBe('https://a/?id=b')
  })

  test('what came to the page itself goes first', () => {
    host.launchQuery = { qrCode: 'old' }
    expect(launchQuery({ qrCode: 'new' }).qrCode).toBe('new')
  })
})
