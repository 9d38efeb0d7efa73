import { driverScript } from '@/domain/delivery/driver-address'
import { openingHours } from '@/domain/opening-hours/opening-hours'
import { distanceMetres } from '@/domain/position/distance'
import { DISTRICTS } from '@/domain/region/district'
import { phoneProblem } from '../../../tools/phone'
import type { Place } from '../directory/place-schema'
import { places } from './places'

const all = [...places.values()].flatMap(({ id, series }) => series.map(({ value }) => ({ id, place: value })))

/** What is wrong with a hospital: outside its district, hours or a phone that cannot be read, an address in the wrong script. */
function problemsOf({ at, position, hours, onHolidays, phone, address, features, since }: Place): string[] {
  const area = DISTRICTS[at]
  const isMainland = !['hong-kong', 'macao'].includes(area.city)
  const isRead = () => {
    try {
      return hours === 'unknown' || Boolean(openingHours(hours, onHolidays))
    } catch {
      return false
    }
  }
  return [
    ...(position && distanceMetres(position, area) > area.accuracyMetres + position.accuracyMetres ? ['outside its district'] : []),
    ...(isRead() ? [] : ['hours']),
    ...(phone && (phoneProblem(phone) || !phone.startsWith({ 'hong-kong': '+852', macao: '+853' }[area.city as string] ?? '+86')) ? ['phone'] : []),
    ...(address !== 'unknown' && driverScript(address) !== (isMainland ? 'zh-Hans' : 'zh-Hant') ? ['script'] : []),
    ...(since?.some(({ feature }) => !features?.includes(feature)) ? ['since'] : []),
  ]
}

test.each(all)('$id is where it says and can be reached as it says', ({ place }) => {
  expect(problemsOf(place)).toEqual([])
})

describe('a fault is noticed', () => {
  const good = places.get('queen-mary-hospital')!.series[0]!.value
  test.each<[string, Partial<Place>]>([
    ['outside its district', { at: 'hk-tai-po', position: { lat: 22.9, lon: 114.9, accuracyMetres: 100 } }],
    ['hours', { hours: ['daily 25:00-26:00'] }],
    ['phone', { phone: '+85322824111' }],
    ['script', { address: { 'zh-Hans': '深圳市', 'zh-Hant': '深圳市', en: 'Shenzhen', pt: 'Shenzhen' } }],
    ['since', { since: [{ feature: 'dental', day: '2026-01-01' }] }],
  ])('%s', (problem, change) => {
    expect(problemsOf({ ...good, ...change })).toContain(problem)
  })
})

test('the eighteen emergency departments of Hong Kong have a position', () => {
  const departments = all.filter(({ place }) => DISTRICTS[place.at].city === 'hong-kong' && place.features?.includes('emergency'))
  expect(departments.filter(({ place }) => place.position)).toHaveLength(18)
  expect(departments).toHaveLength(18)
})

test('hospitals of the drugs and devices measure are at least nineteen, none of them in Hong Kong or Macao', () => {
  const found = all.filter(({ place }) => place.features?.includes('drugs-devices'))
  expect(found.length).toBeGreaterThanOrEqual(19)
  for (const { place } of found) expect(['hong-kong', 'macao']).not.toContain(DISTRICTS[place.at].city)
})
