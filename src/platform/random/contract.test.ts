import { loadAs, PLATFORMS } from '../../../test/platform'
import { host, resetTaro } from '../../../test/taro'
import type { Random } from './types'

const source = globalThis.crypto
const setCrypto = (value: unknown) => Object.defineProperty(globalThis, 'crypto', { configurable: true, writable: true, value })

beforeEach(() => {
  resetTaro()
  setCrypto(source)
  host.abilities.add('getRandomValues')
  host.answers.set('getRandomValues', { randomValues: Uint8Array.from({ length: 32 }, (_, index) => index).buffer })
})
afterAll(() => setCrypto(source))

describe.each(PLATFORMS)('on %s', (platform) => {
  const draw = (count: number) => loadAs<Random>(platform, 'random').randomBytes(count)

  test('as many bytes as were asked for', async () => {
    const drawn = await draw(32)
    expect(drawn.ok && drawn.bytes).toHaveLength(32)
  })

  test('a phone that has no safe source says so, and nothing takes its place', async () => {
    setCrypto(undefined)
    host.abilities.clear()
    const chance = jest.spyOn(Math, 'random')
    expect(await draw(32)).toEqual({ ok: false, reason: 'unsupported' })
    expect(chance).not.toHaveBeenCalled()
    chance.mockRestore()
  })
})

test('WeChat that hands over fewer bytes, or fails, has none', async () => {
  const { randomBytes } = loadAs<Random>('weapp', 'random')
  expect(await randomBytes(16)).toEqual({ ok: false, reason: 'unsupported' })
  host.failures.set('getRandomValues', { errMsg: 'getRandomValues:fail' })
  expect(await randomBytes(32)).toEqual({ ok: false, reason: 'unsupported' })
})

test('an Alipay whose `crypto` draws nothing has none', async () => {
  setCrypto({})
  expect(await loadAs<Random>('alipay', 'random').randomBytes(32)).toEqual({ ok: false, reason: 'unsupported' })
})
