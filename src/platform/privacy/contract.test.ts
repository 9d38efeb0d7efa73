import { loadAs, PLATFORMS } from '../../../test/platform'
import { asked, host } from '../../../test/taro'
import type { Answer, Privacy } from './types'

const globals = globalThis as { my?: { canIUse: (name: string) => boolean; openPrivacyContract?: (options: object) => void } }
beforeEach(() => {
  globals.my = { canIUse: () => false }
})
afterEach(() => {
  delete globals.my
})

describe.each(PLATFORMS)('on %s', (platform) => {
  test('listening and stopping, even twice, is safe', () => {
    const { onConsentNeeded } = loadAs<Privacy>(platform, 'privacy')
    const stop = onConsentNeeded(() => undefined)
    stop()
    expect(stop).not.toThrow()
  })

  test('a host without a guideline page says so', () => {
    expect(loadAs<Privacy>(platform, 'privacy').openContract()).toBe(false)
    expect(asked('openPrivacyContract')).toEqual([])
  })
})

describe('on WeChat', () => {
  type Answerer = (answer: Answer, buttonId?: string) => void
  const ask = () => {
    const answers: unknown[] = []
    host.onConsentNeeded!((answer) => answers.push(answer))
    return answers
  }
  beforeEach(() => {
    host.abilities.add('onNeedPrivacyAuthorization')
    host.abilities.add('openPrivacyContract')
  })

  test('the page in front is asked, and its answer is given with the button', () => {
    const { onConsentNeeded } = loadAs<Privacy>('weapp', 'privacy')
    const behind: Answerer[] = []
    const front: Answerer[] = []
    onConsentNeeded((answer) => behind.push(answer))
    onConsentNeeded((answer) => front.push(answer))
    const answers = ask()
    expect(behind).toEqual([])
    front[0]!('agree', 'consent-agree')
    expect(answers).toEqual([{ event: 'agree', buttonId: 'consent-agree' }])
  })

  test.each([
    ['setClipboardData', 'clipboard'],
    ['getFuzzyLocation', 'location'],
    ['saveImageToPhotosAlbum', 'album'],
    [undefined, 'clipboard'],
  ])('a call of %s is about the %s', (referrer, about) => {
    const told: string[] = []
    loadAs<Privacy>('weapp', 'privacy').onConsentNeeded((_, what) => told.push(what))
    host.onConsentNeeded!(() => undefined, { referrer })
    expect(told).toEqual([about])
  })

  test('no is answered without a button', () => {
    const { onConsentNeeded } = loadAs<Privacy>('weapp', 'privacy')
    onConsentNeeded((answer) => answer('disagree'))
    expect(ask()).toEqual([{ event: 'disagree' }])
  })

  test('when the page in front is gone, the one behind is asked; stopping twice takes nobody else away', () => {
    const { onConsentNeeded } = loadAs<Privacy>('weapp', 'privacy')
    const behind: Answerer[] = []
    onConsentNeeded((answer) => behind.push(answer))
    const stop = onConsentNeeded(() => undefined)
    stop()
    stop()
    ask()
    expect(behind).toHaveLength(1)
  })

  test('with no page left the answer is no, so that the call does not hang', () => {
    const { onConsentNeeded } = loadAs<Privacy>('weapp', 'privacy')
    onConsentNeeded(() => undefined)()
    expect(ask()).toEqual([{ event: 'disagree' }])
  })

  test('an older WeChat, which never asks, is not listened to', () => {
    host.abilities.clear()
    loadAs<Privacy>('weapp', 'privacy').onConsentNeeded(() => undefined)
    expect(host.onConsentNeeded).toBeUndefined()
  })

  test('the guideline page opens', () => {
    expect(loadAs<Privacy>('weapp', 'privacy').openContract()).toBe(true)
    expect(asked('openPrivacyContract')).toHaveLength(1)
  })
})

test('on Alipay the guideline page opens where the client has one', () => {
  const opened: object[] = []
  globals.my = { canIUse: (name) => name === 'openPrivacyContract', openPrivacyContract: (options) => void opened.push(options) }
  expect(loadAs<Privacy>('alipay', 'privacy').openContract()).toBe(true)
  expect(opened).toHaveLength(1)
})
