/** @jest-environment jsdom */
import { distanceMetres } from '@/domain/position/distance'
import { toWgs84 } from '@/domain/position/gcj02'
import type { MapTarget } from '@/domain/position/map-target'
import { clipboardOf } from '../../../test/clipboard'
import { loadAs, PLATFORMS } from '../../../test/platform'
import { asked, host } from '../../../test/taro'
import type { Maps } from './types'

/** As a page writes them: the number and its sign are held together. */
const PIN: MapTarget = { kind: 'pin', name: '身份證明局', address: '南灣大馬路804\u2060號', lat: 22.193, lon: 113.543 }
const ADDRESS: MapTarget = { kind: 'address', name: '罗湖', address: '深圳市罗湖区经二路48\u2060号 & 1/F' }
const TYPED = { pin: '南灣大馬路804號', address: '深圳市罗湖区经二路48号 & 1/F' }

describe.each(PLATFORMS)('on %s', (platform) => {
  const maps = () => loadAs<Maps>(platform, 'map')

  test.each([PIN, ADDRESS])('%j leads somewhere: by a link, a map or a copied address', async (target) => {
    const clipboard = clipboardOf(platform)
    const { mapLinkOf, openMap } = maps()
    const outcome = await openMap(target)
    const places = [mapLinkOf(target), asked('openLocation')[0], clipboard.copied()[0]].filter(Boolean)
    expect(['done', 'copied']).toContain(outcome)
    expect(places).toHaveLength(1)
  })

  test('a host that refuses everything is an outcome, not an error', async () => {
    clipboardOf(platform, false)
    host.failures.set('openLocation', { errMsg: 'openLocation:fail' })
    for (const target of [PIN, ADDRESS]) expect(['done', 'failed']).toContain(await maps().openMap(target))
  })
})

describe.each(['weapp', 'alipay'] as const)('on %s, a mini program', (platform) => {
  const { mapLinkOf, openMap } = loadAs<Maps>(platform, 'map')

  test('the host’s map gets the pin in the shifted coordinates it draws with', async () => {
    expect(await openMap(PIN)).toBe('done')
    const [{ latitude, longitude, name, address }] = asked('openLocation') as [Record<string, unknown>]
    expect(typeof latitude).toBe(platform === 'alipay' ? 'string' : 'number')
    expect({ name, address }).toEqual({ name: PIN.name, address: TYPED.pin })
    expect(Math.round(distanceMetres({ lat: Number(latitude), lon: Number(longitude) }, PIN as { lat: number; lon: number }))).toBeGreaterThan(300)
    expect(distanceMetres(toWgs84({ lat: Number(latitude), lon: Number(longitude) }), PIN as { lat: number; lon: number })).toBeLessThan(1)
  })

  test('an address without a pin is copied', async () => {
    const clipboard = clipboardOf(platform)
    expect(await openMap(ADDRESS)).toBe('copied')
    expect(clipboard.copied()).toEqual([TYPED.address])
    expect(mapLinkOf(PIN)).toBeUndefined()
  })

  test('a map that does not open leaves the address copied; one that was closed says nothing', async () => {
    const clipboard = clipboardOf(platform)
    host.failures.set('openLocation', undefined)
    expect(await openMap(PIN)).toBe('copied')
    expect(clipboard.copied()).toEqual([TYPED.pin])
    host.failures.set('openLocation', { errMsg: 'openLocation:fail cancel' })
    expect(await openMap(PIN)).toBe('cancelled')
  })
})

test('a browser’s link holds the pin in WGS-84, and says so, or the address whole', () => {
  const { mapLinkOf } = loadAs<Maps>('h5', 'map')
  const pin = new URL(mapLinkOf(PIN)!)
  expect(pin.pathname).toBe('/marker')
  expect(pin.searchParams.get('position')).toBe('113.543,22.193')
  expect(pin.searchParams.get('coordinate')).toBe('wgs84')
  expect(new URL(mapLinkOf(ADDRESS)!).searchParams.get('keyword')).toBe(TYPED.address)
})
