import { loadAs } from '../../../test/platform'
import { asked, host, resetTaro } from '../../../test/taro'
import type { Notify } from './types'

const NAMES = { weapp: 'TARO_APP_REMINDER_WEAPP', alipay: 'TARO_APP_REMINDER_ALIPAY' } as const

beforeEach(() => {
  resetTaro()
  host.abilities.add('requestSubscribeMessage')
})
afterEach(() => Object.values(NAMES).forEach((name) => Reflect.deleteProperty(process.env, name)))

test('a browser offers none', async () => {
  const { canNotify, askToNotify } = loadAs<Notify>('h5', 'notify')
  expect([canNotify, await askToNotify()]).toEqual([false, 'unsupported'])
})

describe.each(['weapp', 'alipay'] as const)('on %s', (platform) => {
  const ask = (answer: Record<string, unknown>) => {
    process.env[NAMES[platform]] = 'template'
    host.answers.set('requestSubscribeMessage', answer)
    return loadAs<Notify>(platform, 'notify').askToNotify()
  }
  const [yes, no, odd] = platform === 'weapp' ? [{ template: 'accept' }, { template: 'reject' }, { template: 'ban' }] : [{ behavior: 'subscribe' }, { behavior: 'cancel' }, {}]

  test('a build without a template asks nothing', async () => {
    const { canNotify, askToNotify } = loadAs<Notify>(platform, 'notify')
    expect([canNotify, await askToNotify()]).toEqual([false, 'unsupported'])
    expect(asked('requestSubscribeMessage')).toEqual([])
  })

  test('yes, no and neither are told apart', async () => {
    expect([await ask(yes), await ask(no), await ask(odd)]).toEqual(['accepted', 'refused', 'failed'])
  })

  test('a host that fails, or is too old, says so', async () => {
    host.failures.set('requestSubscribeMessage', { errCode: 10002 })
    expect(await ask(yes)).toBe('failed')
    host.abilities.clear()
    expect(await ask(yes)).toBe('unsupported')
  })
})

test('WeChat with its messages switched off is a no', async () => {
  process.env.TARO_APP_REMINDER_WEAPP = 'template'
  host.failures.set('requestSubscribeMessage', { errCode: 20004 })
  expect(await loadAs<Notify>('weapp', 'notify').askToNotify()).toBe('refused')
})
