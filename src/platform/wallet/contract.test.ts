import { loadAs } from '../../../test/platform'
import type { Wallet } from './types'

interface Options {
  appCode: string
  appParams: object
  success: () => void
  fail: () => void
}

const phone = globalThis as { my?: { ap?: { navigateToAlipayPage?: (options: Options) => void } } }
const before = phone.my

afterEach(() => {
  phone.my = before
})

test.each(['h5', 'weapp'] as const)('%s has no wallet that opens', async (platform) => {
  const { hasWallet, openWallet } = loadAs<Wallet>(platform, 'wallet')
  expect(hasWallet()).toBe(false)
  expect(await openWallet('pay-code')).toBe('failed')
})

describe('in Alipay', () => {
  const { hasWallet, openWallet } = loadAs<Wallet>('alipay', 'wallet')

  test.each([
    ['pay-code', 'payCode'],
    ['scanner', 'alipayScan'],
  ] as const)('the %s is opened by its code', async (page, appCode) => {
    const asked: string[] = []
    phone.my = { ap: { navigateToAlipayPage: ({ appCode: code, success }) => (asked.push(code), success()) } }
    expect(hasWallet()).toBe(true)
    expect(await openWallet(page)).toBe('done')
    expect(asked).toEqual([appCode])
  })

  test('a refusal is said, and is no error', async () => {
    phone.my = { ap: { navigateToAlipayPage: ({ fail }) => fail() } }
    expect(await openWallet('pay-code')).toBe('failed')
  })

  test.each([undefined, {}, { ap: {} }])('an old Alipay (%j) has none', async (my) => {
    phone.my = my
    expect(hasWallet()).toBe(false)
    expect(await openWallet('scanner')).toBe('failed')
  })
})
