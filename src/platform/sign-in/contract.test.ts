import { loadAs, PLATFORMS, type Platform } from '../../../test/platform'
import { asked, host, resetTaro } from '../../../test/taro'
import type { SignIn } from './types'

type AuthCode = { success: (answer: object) => void; fail: () => void }
const globals = globalThis as { my?: object }
let answer: { authCode?: string } | 'refused' = {}

const as = (platform: Platform) => loadAs<SignIn>(platform, 'sign-in')

beforeEach(() => {
  resetTaro()
  answer = { authCode: 'code-of-alipay' }
  host.answers.set('login', { code: 'code-of-weixin' })
  globals.my = { canIUse: () => true, getAuthCode: ({ success, fail }: AuthCode) => (answer === 'refused' ? fail() : success(answer)) }
})
afterEach(() => Reflect.deleteProperty(globals, 'my'))

test('each build names its host, and a browser none', () => {
  expect(PLATFORMS.map((platform) => as(platform).signInHost)).toEqual([undefined, 'weixin', 'alipay'])
})

test('a host gives a code, and a browser says that it has none', async () => {
  expect(await Promise.all(PLATFORMS.map((platform) => as(platform).hostCode()))).toEqual([
    { ok: false, reason: 'unsupported' },
    { ok: true, code: 'code-of-weixin' },
    { ok: true, code: 'code-of-alipay' },
  ])
})

test('nothing is asked of a host before somebody wants a code', () => {
  PLATFORMS.forEach(as)
  expect(asked('login')).toEqual([])
})

test('a refusal and an empty answer are no code', async () => {
  const failed = { ok: false, reason: 'failed' }
  host.answers.set('login', {})
  answer = {}
  expect([await as('weapp').hostCode(), await as('alipay').hostCode()]).toEqual([failed, failed])
  host.failures.set('login', { errMsg: 'login:fail' })
  answer = 'refused'
  expect([await as('weapp').hostCode(), await as('alipay').hostCode()]).toEqual([failed, failed])
  globals.my = { canIUse: () => false }
  expect(await as('alipay').hostCode()).toEqual({ ok: false, reason: 'unsupported' })
})
