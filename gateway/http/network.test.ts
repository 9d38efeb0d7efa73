import Fastify from 'fastify'
import type { IncomingMessage } from 'node:http'
import { askerOf, networkOf } from './network'

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['::ffff:c000:201', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:1:2::1', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['64:ff9b::192.0.2.1', '64:ff9b:0:0::/64'],
  ['192.0.2.1:443', '192.0.2.1'],
  ['[2001:db8:1:2::1]:443', '2001:db8:1:2::/64'],
  ['[2001:db8:1:2::1]', '2001:db8:1:2::/64'],
  ['[::ffff:192.0.2.1]:443', '192.0.2.1'],
  ['host:443', 'host:443'],
  ['[host]:443', '[host]:443'],
  ['', ''],
])('%s counts as %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})

test.each([0, 1, 2, 5])('who asks behind %i proxies is whom Fastify says', async (proxies) => {
  const app = Fastify({ trustProxy: (_, hop) => hop < proxies })
  app.get('/', (request) => ({ ours: askerOf(request.raw as IncomingMessage, proxies), theirs: request.ip }))
  for (const forwarded of [undefined, '', ' ', '10.0.0.1', ' 10.0.0.1\t', '10.0.0.1, 10.0.0.2', '10.0.0.1,10.0.0.2 ,, 2001:db8::1,', ',', 'unknown, 10.0.0.3']) {
    const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
    const { ours, theirs } = (await app.inject({ url: '/', remoteAddress: '192.0.2.9', headers })).json<{ ours: string; theirs: string }>()
    expect([forwarded, ours]).toEqual([forwarded, theirs])
  }
  await app.close()
})
