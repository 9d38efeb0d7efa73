import { cityOfPlace, driverScriptAt, positionOfPlace } from '@/domain/directory/directory-place'
import { openingHours } from '@/domain/opening-hours/opening-hours'
import { distanceMetres } from '@/domain/position/distance'
import { DISTRICTS } from '@/domain/region/district'
import type { City } from '@/domain/region/place'
import { civilDate } from '@/domain/time/civil'
import { phoneProblem } from '../../../tools/phone'
import { scriptProblem } from '../../../tools/script'
import { cityLine } from './contacts'
import { places, placesReviewDays, type Place } from './places'

/**
 * The cities as boxes of south, north, west and east, in degrees. General knowledge of their outer edges, rounded outwards to a
 * twentieth; written apart from the districts, so that one table can show a slip of the other.
 */
const BOXES: Record<City, [south: number, north: number, west: number, east: number]> = {
  'hong-kong': [22.15, 22.6, 113.8, 114.45],
  macao: [22.1, 22.25, 113.5, 113.6],
  guangzhou: [22.5, 23.95, 112.95, 114.1],
  shenzhen: [22.4, 22.9, 113.7, 114.65],
  zhuhai: [21.8, 22.5, 113, 113.65],
  foshan: [22.6, 23.6, 112.35, 113.4],
  huizhou: [22.4, 24, 113.8, 115.45],
  dongguan: [22.65, 23.15, 113.5, 114.25],
  zhongshan: [22.2, 22.8, 113.1, 113.75],
  jiangmen: [21.45, 22.9, 111.95, 113.3],
  zhaoqing: [22.75, 24.4, 111.3, 112.95],
}

/** Codes that a phone of the city may start with; mobiles and lines of a whole country are allowed everywhere. */
const AREA_CODES: Record<City, string> = {
  'hong-kong': '+852',
  macao: '+853',
  guangzhou: '+8620',
  shenzhen: '+86755',
  zhuhai: '+86756',
  foshan: '+86757',
  huizhou: '+86752',
  dongguan: '+86769',
  zhongshan: '+86760',
  jiangmen: '+86750',
  zhaoqing: '+86758',
}
const ANYWHERE_IN_THE_MAINLAND = /^(\+86(1[3-9]\d{9}|400\d{7})|\d{3,6}|400\d{7})$/

/** All that is wrong with a place, in words. */
function placeProblems(place: Place): string[] {
  const problems: string[] = []
  const city = cityOfPlace(place)
  if (place.position) {
    const { lat, lon, accuracyMetres } = place.position
    const [south, north, west, east] = BOXES[city]
    if (lat < south || lat > north || lon < west || lon > east) problems.push(`lies outside ${city}`)
    const district = DISTRICTS[place.at]
    if (distanceMetres(positionOfPlace(place), district) > district.accuracyMetres + accuracyMetres) problems.push(`lies outside ${place.at}`)
  }
  if (place.phone !== undefined) {
    const wrong = phoneProblem(place.phone)
    if (wrong) problems.push(wrong)
    const isMainland = city !== 'hong-kong' && city !== 'macao'
    // Some homes and schools in Guangdong are asked about in Hong Kong.
    const isElsewhere = isMainland && /^\+85[23]/.test(place.phone)
    if (!place.phone.startsWith(AREA_CODES[city]) && !isElsewhere && !(isMainland && ANYWHERE_IN_THE_MAINLAND.test(place.phone))) problems.push(`${place.phone} is no phone of ${city}`)
  }
  if (place.hours !== 'unknown') {
    try {
      openingHours(place.hours as string[], place.onHolidays)
    } catch (error) {
      problems.push((error as Error).message)
    }
  }
  if (place.address !== 'unknown') {
    const address = place.address[driverScriptAt(place)]
    if (!/[\u4e00-\u9fff]{3}/.test(address) || /[a-z]{3}/i.test(address)) problems.push('a driver cannot read its address')
    // 里 is a lane in names of streets of Hong Kong, such as 寶寧里, and no slip for 裏.
    const wrong = scriptProblem(driverScriptAt(place), address.replace(/里/g, ''))
    if (wrong) problems.push(`its address: ${wrong}`)
  }
  for (const { feature, day } of place.since ?? []) {
    if (!place.features?.includes(feature)) problems.push(`has ${feature} since ${day}, but does not have it`)
    if (civilDate(day) > civilDate('2026-12-31')) problems.push(`has ${feature} only since ${day}`)
  }
  for (const { from, to } of place.fees ?? []) if (to !== undefined && to <= from) problems.push('has a range of fees that ends before it begins')
  return problems
}

const all = [...places].flatMap(([id, { series }]) => series.map(({ value }) => ({ id, value })))

test.each(all)('$id lies in its district and city, and what it says can be read', ({ value }) => {
  expect(placeProblems(value)).toEqual([])
})

test('ids name their area, and the file says how often it is read again', () => {
  for (const id of places.keys()) expect([id, /^(elderly-care|health|education|government)\.[a-z0-9-]+$/.test(id), placesReviewDays(id)]).toEqual([id, true, expect.any(Number)])
  expect(placesReviewDays('nowhere.at-all')).toBeUndefined()
})

test('governments have kiosks in all three places and in at least six cities', () => {
  const kiosks = all.filter(({ id, value }) => id.startsWith('government.') && value.kinds.includes('kiosk'))
  expect(new Set(kiosks.map(({ value }) => cityOfPlace(value))).size).toBeGreaterThanOrEqual(8)
})

test('the middle of every district lies in the box of its city', () => {
  for (const [id, { city, lat, lon }] of Object.entries(DISTRICTS)) {
    const [south, north, west, east] = BOXES[city]
    expect([id, lat >= south && lat <= north && lon >= west && lon <= east]).toEqual([id, true])
  }
})

test('somebody answers for every city', () => {
  for (const city of [...(Object.keys(BOXES) as City[]), undefined]) expect(cityLine(city, civilDate('2026-11-22')).value.phone).toMatch(/^\+?\d+$/)
  expect(cityLine('macao', civilDate('2026-11-22')).value.phone).toMatch(/^\+853/)
})

describe('the check notices', () => {
  const right = {
    ...places.get('government.hk-kiosk-dongguan')!.series[0]!.value,
    phone: '+8676922830222',
    features: ['self-service'],
    since: [{ feature: 'self-service', day: '2025-02-21' }],
    fees: [{ what: { 'zh-Hans': '印', 'zh-Hant': '印', en: 'print', pt: 'imprimir' }, currency: 'CNY', from: 100, to: 200, per: 'visit' }],
  } as Place

  test('nothing where there is nothing', () => expect(placeProblems(right)).toEqual([]))

  test.each<[string, Partial<Place>, RegExp]>([
    ['a position in the sea', { position: { lat: 21.9, lon: 114.3, accuracyMetres: 100 } }, /outside dongguan/],
    ['latitude and longitude of another city', { position: { lat: 22.54, lon: 114.05, accuracyMetres: 100 } }, /outside dongguan/],
    ['a district that is not where it lies', { at: 'gz-tianhe' }, /outside gz-tianhe/],
    ['a phone that is two digits short', { phone: '+86769228302' }, /wrong length/],
    ['a phone of another city', { phone: '+8675522830222' }, /no phone of dongguan/],
    ['a number of no place', { phone: '+442079460000' }, /none of the three places/],
    ['hours that end before they begin', { hours: ['mon-fri 17:00-09:00'] }, /ends before it begins/],
    ['hours that overlap', { hours: ['mon 09:00-12:00', 'mon 11:00-13:00'] }, /overlaps/],
    ['an address without Chinese characters', { address: { 'zh-Hans': 'Citizen Centre', 'zh-Hant': 'Citizen Centre', en: '2/F', pt: '2.º andar' } }, /cannot read/],
    ['a street in English in a Chinese address', { address: { 'zh-Hans': '广州市海珠区琶洲 Renrui New Street 6号', 'zh-Hant': '廣州市海珠區琶洲', en: '6', pt: '6' } }, /cannot read/],
    ['an address in the other place’s script', { address: { 'zh-Hans': '東莞市民服務中心2樓', 'zh-Hant': '東莞市民服務中心2樓', en: '2/F', pt: '2.º andar' } }, /its address: /],
    ['a day of a feature that it does not have', { since: [{ feature: 'emergency', day: '2025-01-01' }] }, /does not have it/],
    ['a feature of the future', { since: [{ feature: 'self-service', day: '2029-01-01' }] }, /only since/],
    ['a range of fees that is turned round', { fees: [{ ...right.fees![0]!, from: 300 }] }, /ends before it begins/],
  ])('%s', (_, change, says) => {
    expect(placeProblems({ ...right, ...change } as Place).join(' ')).toMatch(says)
  })
})
