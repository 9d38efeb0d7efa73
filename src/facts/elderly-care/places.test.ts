import { driverScript } from '@/domain/delivery/driver-address'
import { distanceMetres } from '@/domain/position/distance'
import { DISTRICTS } from '@/domain/region/district'
import { elderlyPlaces } from './places'

const all = [...elderlyPlaces.values()].flatMap(({ id, series }) => series.map(({ value }) => ({ id, value })))
const having = (feature: string) => all.filter(({ value }) => value.features?.some((one) => one === feature))
const cityOf = ({ value }: (typeof all)[number]) => DISTRICTS[value.at].city

/** By SWD's news: two at first, then 6 May and 1 November 2024, 1 March and 1 October 2025, 1 February 2026; 26 in all. */
test('all homes of the scheme in Guangdong are there, each since the day it joined', () => {
  const homes = having('rcs-guangdong')
  expect(homes).toHaveLength(26)
  const joined = new Map<string | undefined, number>()
  for (const { value } of homes) {
    const day = value.since?.find(({ feature }) => feature === 'rcs-guangdong')?.day
    joined.set(day, (joined.get(day) ?? 0) + 1)
  }
  expect(Object.fromEntries(joined)).toEqual({ undefined: 2, '2024-05-06': 2, '2024-11-01': 7, '2025-03-01': 4, '2025-10-01': 9, '2026-02-01': 2 })
  expect(new Set(homes.map(cityOf)).size).toBe(9)
})

test('all voucher points are there, in nine cities, and each joins on a day that is not in the future', () => {
  const points = having('health-care-voucher')
  expect(points).toHaveLength(21)
  expect(new Set(points.map(cityOf)).size).toBe(9)
  const joined = points.flatMap(({ value }) => (value.since ?? []).filter(({ feature }) => feature === 'health-care-voucher'))
  for (const { day } of joined) expect(day >= '2024-06-28' && day <= '2025-08-28').toBe(true)
})

test('voucher points of the drugs and devices measure stand among the hospitals, too', () => {
  const found = having('drugs-devices')
  expect(found).toHaveLength(9)
  for (const { value } of found) expect(value.kinds).toEqual(['voucher-point', 'hospital'])
})

test.each(all)('$id lies in its district and has an address for a driver of the place', ({ value }) => {
  const district = DISTRICTS[value.at]
  if (value.position) expect(distanceMetres(value.position, district)).toBeLessThanOrEqual(district.accuracyMetres)
  if (value.address !== 'unknown') expect(driverScript(value.address)).toBe(['hong-kong', 'macao'].includes(district.city) ? 'zh-Hant' : 'zh-Hans')
})

test('a position outside its district is noticed', () => {
  const [luhu] = all.filter(({ id }) => id === 'luhu')
  expect(distanceMetres(luhu!.value.position!, DISTRICTS['sz-futian'])).toBeGreaterThan(DISTRICTS['sz-futian'].accuracyMetres)
})

test('where nothing says what a home costs, no fee stands', () => {
  expect(having('rcs-guangdong').filter(({ value }) => value.fees).map(({ id }) => id)).toEqual(['shenye-yiju'])
})
