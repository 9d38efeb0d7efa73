import { MEANS } from './means'
import { openingsOf } from './open-code'

const HOSTS = ['wechat', 'alipay', 'browser'] as const

test.each([
  ['wechat', 'wechat', 'jump', true],
  ['wechat', 'alipay', 'copy', false],
  ['wechat', 'browser', 'copy', false],
  ['alipay', 'alipay', 'jump', true],
  ['alipay', 'wechat', 'copy', false],
  ['alipayhk', 'browser', 'open', true],
  ['alipayhk', 'wechat', 'copy', false],
] as const)('%s from %s: %s', (means, host, act, opens) => {
  expect(openingsOf(means, host)[0]).toMatchObject({ way: { act }, opens })
})

test('the ids are those of the issuers, and a card that is tapped opens nothing', () => {
  expect(openingsOf('wechat', 'wechat')[0]!.way).toEqual({ act: 'jump', appId: 'wxbb58374cdce267a6', path: 'pages/index/index', name: '腾讯乘车码' })
  expect(openingsOf('alipay', 'alipay')[0]!.way).toMatchObject({ appId: '200011235' })
  for (const means of ['cash', 'foreign-card', 't-union'] as const) expect(openingsOf(means, 'wechat')).toEqual([])
})

test('what does not open can be copied, everywhere', () => {
  for (const means of MEANS) for (const host of HOSTS) for (const { opens, way } of openingsOf(means, host)) expect(opens || way.act === 'copy').toBe(true)
})
