import fc from 'fast-check'
import { decideWay, type Host, type Target, type Way } from './decide'

const HOSTS: Host[] = ['wechat', 'alipay', 'browser']
const appId = 'wx0123456789abcdef'
const url = 'https://example.org/a'

/** Every kind of target, with and without what it may lack, and where it goes on WeChat, Alipay and in a browser. */
const TABLE: [string, Target, Record<Host, Way>][] = [
  ['a page of the app', { kind: 'tool', page: '/pages/help/numbers/index' }, same({ act: 'page', url: '/pages/help/numbers/index' })],
  [
    'a WeChat mini program with its id',
    { kind: 'mini-program', host: 'wechat', name: '粤省事', appId, path: 'a/b' },
    { ...same({ act: 'copy', text: '粤省事', next: 'search-in-wechat' }), wechat: { act: 'jump', appId, path: 'a/b', name: '粤省事' } },
  ],
  ['a WeChat mini program without id', { kind: 'mini-program', host: 'wechat', name: '粤省事' }, same({ act: 'copy', text: '粤省事', next: 'search-in-wechat' })],
  [
    'an Alipay mini program with its id',
    { kind: 'mini-program', host: 'alipay', name: '乘车码', appId: '2021000000000000' },
    { ...same({ act: 'copy', text: '乘车码', next: 'search-in-alipay' }), alipay: { act: 'jump', appId: '2021000000000000', path: undefined, name: '乘车码' } },
  ],
  ['an Alipay mini program without id', { kind: 'mini-program', host: 'alipay', name: '乘车码' }, same({ act: 'copy', text: '乘车码', next: 'search-in-alipay' })],
  ['an app with an address', { kind: 'app', name: 'MTR Mobile', url }, { ...same({ act: 'copy', text: 'MTR Mobile', next: 'search-app-store' }), browser: { act: 'open', url } }],
  ['an app without address', { kind: 'app', name: 'MTR Mobile' }, same({ act: 'copy', text: 'MTR Mobile', next: 'search-app-store' })],
  ['a web page', { kind: 'link', url }, { ...same({ act: 'copy', text: url, next: 'open-in-browser' }), browser: { act: 'open', url } }],
  ['a number', { kind: 'phone', number: '12367' }, same({ act: 'call', number: '12367' })],
  ['an office', { kind: 'office', address: '灣仔告士打道7號' }, same({ act: 'copy', text: '灣仔告士打道7號', next: 'show-driver' })],
]

function same(way: Way): Record<Host, Way> {
  return { wechat: way, alipay: way, browser: way }
}

describe.each(TABLE)('%s', (_, target, ways) => {
  test.each(HOSTS)('on %s', (host) => {
    expect(decideWay(target, host)).toEqual(ways[host])
  })
})

const text = fc.string({ minLength: 1 })
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const anyTarget: fc.Arbitrary<Target> = fc.oneof(
  fc.record({ kind: fc.constant('tool' as const), page: text }),
  fc.record({ kind: fc.constant('mini-program' as const), host: fc.constantFrom('wechat' as const, 'alipay' as const), name: text, appId: maybe(text), path: maybe(text) }),
  fc.record({ kind: fc.constant('app' as const), name: text, url: maybe(text) }),
  fc.record({ kind: fc.constant('link' as const), url: text }),
  fc.record({ kind: fc.constant('phone' as const), number: text }),
  fc.record({ kind: fc.constant('office' as const), address: text }),
)

test('nothing is a dead end: every way has something to open, call or copy', () => {
  fc.assert(
    fc.property(anyTarget, fc.constantFrom(...HOSTS), (target, host) => {
      const way = decideWay(target, host)
      const goal = { page: 'url', jump: 'appId', call: 'number', open: 'url', copy: 'text' }[way.act]
      expect((way as unknown as Record<string, string>)[goal]).toMatch(/./s)
    }),
  )
})

test('a mini program never opens web pages, and only its own host is jumped to', () => {
  fc.assert(
    fc.property(anyTarget, fc.constantFrom(...HOSTS), (target, host) => {
      const { act } = decideWay(target, host)
      expect(act === 'open' && host !== 'browser').toBe(false)
      expect(act === 'jump' && !(target.kind === 'mini-program' && target.host === host)).toBe(false)
    }),
  )
})
