import { driverScript } from '@/domain/delivery/driver-address'
import { officesOn, positionOf, tasksOf } from '@/domain/office/offices-on'
import { openingHours } from '@/domain/opening-hours/opening-hours'
import { distanceMetres } from '@/domain/position/distance'
import { PLACES } from '@/domain/region/place'
import { civilDate } from '@/domain/time/civil'
import { duties, officeContact, offices, type Office } from './offices'

const TODAY = civilDate('2026-11-22')
const { there, gone } = officesOn(offices.values(), TODAY)
const all = [...offices.values()].flatMap(({ id, series }) => series.map(({ value }) => ({ id, value })))

/** Lines of the whole country or of all residents: they answer, but not for this office only. */
const NATIONAL = ['mainland-immigration', 'hong-kong-help']

/** What is known of the offices that are there. The numbers are what sources gave by 2026-11-23: they may rise, and fall only where an office is found to be closed. */
describe('of the offices that are there', () => {
  const known = {
    position: (office: Office) => office.position !== undefined,
    address: (office: Office) => office.address !== 'unknown',
    hours: (office: Office) => office.hours !== 'unknown' && office.hours.every((line) => !line.endsWith('?')),
    ownPhone: (office: Office) => office.phone !== undefined,
    /** Its own, or the line of those who run it. */
    phone: (office: Office) => office.phone !== undefined || (office.contact !== undefined && !NATIONAL.includes(office.contact)),
  }
  const all3 = (office: Office) => known.position(office) && known.hours(office) && known.phone(office)
  const withOwnPhone = (office: Office) => all3(office) && known.ownPhone(office)

  test.each([
    ['there at all', () => true, 120],
    ['with a position', known.position, 82],
    ['with an address', known.address, 110],
    ['with all hours', known.hours, 78],
    ['with a phone of its own', known.ownPhone, 41],
    ['with a phone of its own or of those who run it', known.phone, 105],
    ['with position, hours and such a phone', all3, 57],
    ['with position, hours and a phone of its own', withOwnPhone, 20],
  ])('%s: no fewer than before', (_, is, atLeast) => {
    expect(there.filter(({ entry }) => is(entry.value)).length).toBeGreaterThanOrEqual(atLeast)
  })
})

describe('the offices', () => {
  test('are at least sixty, in all three places', () => {
    expect(there.length).toBeGreaterThanOrEqual(60)
    const cities = new Set(there.map(({ entry }) => PLACES[entry.value.at].city))
    for (const city of ['hong-kong', 'macao', 'guangzhou', 'shenzhen', 'zhuhai', 'foshan', 'huizhou', 'dongguan', 'zhongshan', 'jiangmen'] as const) expect(cities).toContain(city)
  })

  test.each(all)('$id has hours that can be read, a contact that exists and a place of its city', ({ value }) => {
    if (value.hours !== 'unknown') expect(() => openingHours(value.hours as string[], value.onHolidays)).not.toThrow()
    if (value.contact) expect(() => officeContact(value.contact!)).not.toThrow()
    if (value.movedTo) expect(offices.has(value.movedTo)).toBe(true)
    const area = PLACES[value.at]
    expect(distanceMetres(positionOf(value), area)).toBeLessThanOrEqual(area.accuracyMetres + (value.position?.accuracyMetres ?? 0))
  })

  test.each(all)('$id has an address that is shown to a driver in the script of the place', ({ value }) => {
    if (value.address === 'unknown') return
    const isMainland = !['hong-kong', 'macao'].includes(PLACES[value.at].city)
    expect(driverScript(value.address)).toBe(isMainland ? 'zh-Hans' : 'zh-Hant')
  })

  test.each(there.map(({ id, entry }) => ({ id, office: entry.value })))('$id does something', ({ office }) => {
    expect(tasksOf(office, duties, TODAY).length).toBeGreaterThan(0)
  })

  test('that are gone are not among those that are there', () => {
    expect(gone.map(({ id }) => id)).toEqual(['immd-rop-kwun-tong-temporary', 'macao-s-lourenco'])
    expect(there.map(({ id }) => id)).not.toContain('immd-rop-kwun-tong-temporary')
  })
})

test.each([
  ['immd-headquarters', '2024-06-08', 'wan-chai'],
  ['immd-headquarters', '2024-06-11', 'tseung-kwan-o'],
  ['macao-centre-peninsula', '2025-10-03', 'macao-north'],
  ['macao-centre-peninsula', '2025-10-06', 'macao-north'],
  ['immd-rop-kwun-tong-temporary', '2025-10-25', 'kwun-tong'],
])('%s on %s is at %s', (id, day, at) => {
  expect(officesOn([offices.get(id)!], civilDate(day)).there[0]?.entry.value.at).toBe(at)
})

test.each([
  ['immd-headquarters', '2024-06-09'],
  ['macao-centre-peninsula', '2025-10-05'],
  ['immd-rop-kwun-tong-temporary', '2025-10-26'],
  ['macao-s-lourenco', '2024-01-01'],
])('%s on %s is nowhere', (id, day) => {
  expect(officesOn([offices.get(id)!], civilDate(day)).there).toEqual([])
})

test('the halls of the Mainland renew home return permits since 10 October 2020', () => {
  const hall = offices.get('gz-conghua')!.series[0]!.value
  expect(tasksOf(hall, duties, civilDate('2020-10-09'))).not.toContain('home-return')
  expect(tasksOf(hall, duties, civilDate('2020-10-10'))).toContain('home-return')
})
