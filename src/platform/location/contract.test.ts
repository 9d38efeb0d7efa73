/** @jest-environment jsdom */
import { distanceMetres } from '@/domain/position/distance'
import { toGcj02 } from '@/domain/position/gcj02'
import { loadAs, PLATFORMS, type Platform } from '../../../test/platform'
import { asked, host } from '../../../test/taro'
import type { Located, Location } from './types'

const CHINA_PLAZA = { lat: 22.193, lon: 113.543 }

type Fails = { code?: number; error?: unknown }

/** A phone that is at the China Plaza, as each host says so, or that does not say. */
function phoneOf(platform: Platform, fails?: Fails): void {
  if (platform === 'h5') {
    const getCurrentPosition: Geolocation['getCurrentPosition'] = (found, refused) =>
      fails
        ? refused?.({ code: fails.code } as GeolocationPositionError)
        : found({ coords: { latitude: CHINA_PLAZA.lat, longitude: CHINA_PLAZA.lon, accuracy: 30 } } as GeolocationPosition)
    Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition } })
    return
  }
  const name = platform === 'weapp' ? 'getFuzzyLocation' : 'getLocation'
  host.abilities.add(name)
  if (fails) host.failures.set(name, fails.error)
  else if (platform === 'weapp') host.answers.set(name, { latitude: CHINA_PLAZA.lat, longitude: CHINA_PLAZA.lon })
  else {
    const drawn = toGcj02(CHINA_PLAZA)
    host.answers.set(name, { latitude: String(drawn.lat), longitude: String(drawn.lon), accuracy: '40.0' })
  }
}

const located = (platform: Platform): Promise<Located> => loadAs<Location>(platform, 'location').currentPosition()

describe.each(PLATFORMS)('on %s', (platform) => {
  test('the phone is where it is, in WGS-84, and known no better than the host says', async () => {
    phoneOf(platform)
    const found = await located(platform)
    if (!found.ok) throw new Error(found.reason)
    expect(distanceMetres(found.position, CHINA_PLAZA)).toBeLessThan(1)
    expect(found.position.accuracyMetres).toBe({ h5: 30, weapp: 5000, alipay: 40 }[platform])
  })

  test.each([
    ['the person says no', { h5: { code: 1 }, weapp: { error: { errMsg: 'getFuzzyLocation:fail auth deny' } }, alipay: { error: { error: 2001 } } }, 'refused'],
    ['the phone does not allow it', { h5: { code: 1 }, weapp: { error: { errMsg: 'getFuzzyLocation:fail system permission denied' } }, alipay: { error: { error: '11' } } }, 'refused'],
    ['nothing is found', { h5: { code: 2 }, weapp: { error: { errMsg: 'getFuzzyLocation:fail timeout' } }, alipay: { error: { error: 13 } } }, 'failed'],
    ['it takes too long', { h5: { code: 3 }, weapp: { error: undefined }, alipay: { error: null } }, 'failed'],
  ])('when %s, that is an outcome and no error', async (_, fails: Record<Platform, Fails>, reason) => {
    phoneOf(platform, fails[platform])
    expect(await located(platform)).toEqual({ ok: false, reason })
  })

  test('nothing is asked before somebody wants to know', () => {
    phoneOf(platform)
    loadAs<Location>(platform, 'location')
    expect([...asked('getFuzzyLocation'), ...asked('getLocation')]).toEqual([])
  })
})

test('a browser without the ability says so', async () => {
  Reflect.deleteProperty(navigator, 'geolocation')
  expect(await located('h5')).toEqual({ ok: false, reason: 'unsupported' })
})

test('an older WeChat says so', async () => {
  host.abilities.clear()
  expect(await located('weapp')).toEqual({ ok: false, reason: 'unsupported' })
})

test('WeChat says no about its privacy guideline, too', async () => {
  phoneOf('weapp', { error: { errMsg: 'getFuzzyLocation:fail privacy permission is not authorized' } })
  expect(await located('weapp')).toEqual({ ok: false, reason: 'refused' })
})

test('what Alipay gives that is no number is no place', async () => {
  host.answers.set('getLocation', { latitude: '', longitude: 'x' })
  expect(await located('alipay')).toEqual({ ok: false, reason: 'failed' })
})
