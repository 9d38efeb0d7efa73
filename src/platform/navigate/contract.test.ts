/** @jest-environment jsdom */
import type { Way } from '@/domain/delivery/decide'
import { clipboardOf } from '../../../test/clipboard'
import { loadAs, PLATFORMS } from '../../../test/platform'
import { asked, fillStack, host } from '../../../test/taro'
import type { Navigate } from './types'

const WAYS: Record<Way['act'], Way> = {
  page: { act: 'page', url: '/pages/help/numbers/index' },
  jump: { act: 'jump', appId: 'wx0123456789abcdef', path: 'a/b', name: '粤省事' },
  call: { act: 'call', number: '12367' },
  open: { act: 'open', url: 'https://example.org' },
  copy: { act: 'copy', text: '灣仔', next: 'show-driver' },
}

describe.each(PLATFORMS)('on %s', (platform) => {
  const { go, goBack, linkOf, openPage } = loadAs<Navigate>(platform, 'navigate')

  test('what is to be copied is copied, and a refusal is said', async () => {
    const clipboard = clipboardOf(platform)
    expect(await go(WAYS.copy)).toBe('copied')
    expect(clipboard.copied()).toEqual(['灣仔'])
    clipboardOf(platform, false)
    expect(await go(WAYS.copy)).toBe('failed')
  })

  test('a page of the app opens', async () => {
    expect(await go(WAYS.page)).toBe('done')
    expect(asked('navigateTo')).toEqual([{ url: '/pages/help/numbers/index' }])
  })

  test.each(Object.values(WAYS))('going %j never rejects, even where the host does', async (way) => {
    clipboardOf(platform, false)
    for (const name of ['navigateToMiniProgram', 'makePhoneCall']) host.failures.set(name, { errMsg: `${name}:fail` })
    expect(['done', 'failed', 'copied', 'cancelled']).toContain(await go(way))
  })

  test('a page has an address that a link can carry', () => {
    expect(linkOf(WAYS.page)).toBe('/pages/help/numbers/index')
    expect(linkOf(WAYS.copy)).toBeUndefined()
  })

  test.each(['/pages/home/index', '/pages/services/index', '/pages/me/index'])('%s is switched to', (url) => {
    openPage(url)
    expect(asked('switchTab')).toEqual([{ url }])
    expect(asked('navigateTo')).toEqual([])
  })

  test.each([
    [1, 'navigateTo'],
    [9, 'navigateTo'],
    [10, 'redirectTo'],
  ])('with %d pages open the next comes by %s', (count, name) => {
    fillStack(count)
    openPage('/pages/search/index?query=a')
    expect(asked(name)).toEqual([{ url: '/pages/search/index?query=a' }])
  })

  test('a page whose work is done gives its place to the next', () => {
    fillStack(3)
    loadAs<Navigate>(platform, 'navigate').replacePage('/pages/booking/voucher/index?ref=a')
    expect(asked('redirectTo')).toEqual([{ url: '/pages/booking/voucher/index?ref=a' }])
    expect(host.pages).toHaveLength(3)
  })

  test('back goes to the page before, and home where there is none', async () => {
    fillStack(2)
    goBack()
    expect(asked('navigateBack')).toHaveLength(1)
    await Promise.resolve()
    fillStack(1)
    goBack()
    expect(asked('switchTab')).toEqual([{ url: '/pages/home/index' }])
  })

  test.each([
    ['a page before this one', 2],
    ['none', 0],
  ])('in a browser that was reloaded and has %s', (_, idx) => {
    const before = jest.spyOn(history, 'back').mockImplementation(() => undefined)
    history.replaceState({ idx }, '')
    fillStack(1)
    goBack()
    const isBrowser = platform === 'h5' && idx > 0
    expect(before).toHaveBeenCalledTimes(isBrowser ? 1 : 0)
    expect(asked('switchTab')).toHaveLength(isBrowser ? 0 : 1)
    before.mockRestore()
    history.replaceState(null, '')
  })

  test('a second tap before the page has come opens it once', async () => {
    fillStack(1)
    openPage('/pages/search/index')
    openPage('/pages/search/index')
    expect(asked('navigateTo')).toHaveLength(1)
    await Promise.resolve()
    openPage('/pages/search/index')
    expect(asked('navigateTo')).toHaveLength(2)
  })
})

describe.each(['weapp', 'alipay'] as const)('on %s, a mini program', (platform) => {
  const { go, linkOf } = loadAs<Navigate>(platform, 'navigate')

  test('another one is jumped to, with its page', async () => {
    expect(await go(WAYS.jump)).toBe('done')
    expect(asked('navigateToMiniProgram')).toEqual([{ appId: 'wx0123456789abcdef', path: 'a/b' }])
  })

  test('without a page none is named', async () => {
    await go({ act: 'jump', appId: 'wx0123456789abcdef', name: 'a' })
    expect(asked('navigateToMiniProgram')).toEqual([{ appId: 'wx0123456789abcdef' }])
  })

  test('a call is made', async () => {
    expect(await go(WAYS.call)).toBe('done')
    expect(asked('makePhoneCall')).toEqual([{ phoneNumber: '12367' }])
  })

  test.each([
    [{ errMsg: 'makePhoneCall:fail cancel' }, 'cancelled'],
    [{ errorMessage: 'user cancel' }, 'cancelled'],
    [{ errMsg: 'makePhoneCall:fail' }, 'failed'],
    [new Error('x'), 'failed'],
    [undefined, 'failed'],
    [null, 'failed'],
  ])('a call that ends with %j is %s', async (error, outcome) => {
    host.failures.set('makePhoneCall', error)
    expect(await go(WAYS.call)).toBe(outcome)
  })

  test('a web page cannot open, so its address is copied', async () => {
    const clipboard = clipboardOf(platform)
    expect(await go(WAYS.open)).toBe('copied')
    expect(clipboard.copied()).toEqual(['https://example.org'])
    expect(linkOf(WAYS.open)).toBeUndefined()
    expect(linkOf(WAYS.call)).toBeUndefined()
  })
})

describe('in a browser', () => {
  const { go, linkOf } = loadAs<Navigate>('h5', 'navigate')

  test('pages and numbers are links, and the link itself does it', async () => {
    expect(linkOf(WAYS.open)).toBe('https://example.org')
    expect(linkOf(WAYS.call)).toBe('tel:12367')
    expect(await go(WAYS.open)).toBe('done')
    expect(await go(WAYS.call)).toBe('done')
  })

  test('a mini program is named to be searched', async () => {
    const clipboard = clipboardOf('h5')
    expect(await go(WAYS.jump)).toBe('copied')
    expect(clipboard.copied()).toEqual(['粤省事'])
  })
})

test('in a browser, back is a step back inside the page first', () => {
  const { goBack } = loadAs<Navigate>('h5', 'navigate')
  const wentBack = jest.spyOn(history, 'back').mockImplementation(() => undefined)
  fillStack(2)
  history.replaceState({ idx: 1, step: 1 }, '')
  goBack()
  expect(wentBack).toHaveBeenCalledTimes(1)
  expect(asked('navigateBack')).toEqual([])
  history.replaceState({ idx: 1 }, '')
  goBack()
  expect(asked('navigateBack')).toHaveLength(1)
  wentBack.mockRestore()
})
