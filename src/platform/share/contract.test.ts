/** @jest-environment jsdom */
import { renderHook } from '@testing-library/react'
import { clipboardOf } from '../../../test/clipboard'
import { loadAs, PLATFORMS } from '../../../test/platform'
import { happen } from '../../../test/taro'
import type { Share } from './types'

const PAGE = { title: 'e-Channel', path: '/pages/service/crossing/index?id=customs/e-channel' }

describe.each(PLATFORMS)('on %s', (platform) => {
  const { hasShareButton, shareLink, siteLink, useShared } = loadAs<Share>(platform, 'share')

  test('a link is copied where there is nothing to share with, and a refusal is an outcome', async () => {
    const clipboard = clipboardOf(platform)
    expect(await shareLink(PAGE)).toBe('copied')
    expect(clipboard.copied()).toHaveLength(1)
    clipboardOf(platform, false)
    expect(await shareLink(PAGE)).toBe('failed')
  })

  test('only a site has an address for another phone', () => {
    expect(siteLink('/s/customs/e-channel')).toBe(hasShareButton ? undefined : 'http://localhost/s/customs/e-channel')
  })

  test('where the host has a share menu, it sends this page', () => {
    renderHook(() => useShared(PAGE))
    const sent = happen('share') as { title: string; path: string }[]
    expect(sent).toHaveLength(hasShareButton ? 1 : 0)
    for (const { title, path } of sent) {
      expect(title).toBe(PAGE.title)
      expect(`/${path.replace(/^\//, '')}`).toBe(PAGE.path)
    }
  })
})

test.each(['weapp', 'alipay'] as const)('what keeps a number together on screen is not in what %s sends', (platform) => {
  renderHook(() => loadAs<Share>(platform, 'share').useShared({ ...PAGE, title: '24\u2060小時' }))
  expect((happen('share') as { title: string }[]).map(({ title }) => title)).toEqual(['24小時'])
})

test('Alipay wants no leading slash, WeChat wants one', () => {
  renderHook(() => loadAs<Share>('alipay', 'share').useShared(PAGE))
  expect(happen('share')).toEqual([{ title: PAGE.title, path: PAGE.path.slice(1) }])
})

test('WeChat’s Moments get the query, and nothing where there is none', () => {
  const { useShared } = loadAs<Share>('weapp', 'share')
  const { unmount } = renderHook(() => useShared(PAGE))
  expect(happen('timeline')).toEqual([{ title: PAGE.title, query: 'id=customs/e-channel' }])
  unmount()
  renderHook(() => useShared({ title: 'a', path: '/pages/home/index' }))
  expect(happen('timeline')).toEqual([{ title: 'a', query: '' }])
})

describe('in a browser that shares', () => {
  afterEach(() => Reflect.deleteProperty(navigator, 'share'))
  const { shareLink } = loadAs<Share>('h5', 'share')
  const browserShare = (share: (data: unknown) => Promise<void>) => Object.defineProperty(navigator, 'share', { configurable: true, value: share })

  test('the whole address is handed over', async () => {
    const shared: unknown[] = []
    browserShare((data) => Promise.resolve(void shared.push(data)))
    expect(await shareLink({ ...PAGE, title: 'e-\u2060Channel' })).toBe('done')
    expect(shared).toEqual([{ title: PAGE.title, url: `http://localhost${PAGE.path}` }])
  })

  test('thinking better of it is no failure', async () => {
    browserShare(() => Promise.reject(new DOMException('', 'AbortError')))
    expect(await shareLink(PAGE)).toBe('cancelled')
  })

  test('a browser that will not share gets the address copied', async () => {
    const clipboard = clipboardOf('h5')
    browserShare(() => Promise.reject(new DOMException('', 'NotAllowedError')))
    expect(await shareLink(PAGE)).toBe('copied')
    expect(clipboard.copied()).toEqual([`http://localhost${PAGE.path}`])
  })
})
