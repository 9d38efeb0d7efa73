import { entryOf } from '@/catalog'
import { everyPath } from '@/domain/checker/checker'
import { SIDES, sideOf, whereToGo, type CareCase } from '@/domain/treatment/asked'
import { LEADS } from '@/domain/treatment/lead'
import { waysFor } from '@/domain/treatment/ways'
import { civilDate, type CivilDate } from '@/domain/time/civil'
import { careContact, careFeeOn, careWaysOn, emergencyNumber, type KnownWay } from './ways'

const TODAY = civilDate('2026-11-22')
/** The day after the pilot scheme of ambulances ends, and years later. */
const DAYS = [TODAY, civilDate('2026-11-30'), civilDate('2030-01-01')]
const CASES = [...everyPath(whereToGo)].map(({ result }) => result)

/** What is wrong with ways: for whom there is none, or where an emergency does not come first. */
function problemsOf(ways: readonly KnownWay[], day: CivilDate, cases: readonly CareCase[] = CASES): string[] {
  return cases.flatMap((asked) => {
    const found = waysFor(ways, asked)
    const place = `${asked.need} in ${asked.city} for ${asked.who ?? 'anybody'} with ${asked.cover}`
    if (found.length === 0) return [`${place}: no way`]
    const first = found[0]!
    return [
      ...(asked.need === 'emergency' && !first.id.endsWith('-emergency') ? [`${place}: ${first.id} comes before the emergency`] : []),
      ...(asked.need === 'emergency' && !first.entry.value.answer.en.includes(emergencyNumber(sideOf(asked.city)).value.phone) ? [`${place}: the number is not in the answer`] : []),
      ...(asked.need === 'emergency' && /pay|HK\$|MOP|RMB/.test(first.entry.value.answer.en) ? [`${place}: money is spoken of first`] : []),
      ...(asked.cover !== 'none' && !found.some(({ cover }) => cover?.includes(asked.cover)) ? [`${place}: what one has is passed over`] : []),
      ...(first.entry.value.fees ?? []).flatMap((id) => (careFeeOn(id, day) ? [] : [`${place}: no charge "${id}" on ${day}`])),
    ]
  })
}

test.each(DAYS)('on %s everybody is told where to go, what they have is used, and in an emergency the number comes first', (day) => {
  expect(CASES.length).toBeGreaterThan(1000)
  expect(problemsOf(careWaysOn(day), day)).toEqual([])
})

describe('a fault is noticed', () => {
  const ways = careWaysOn(TODAY)
  const without = (...ids: string[]) => ways.filter(({ id }) => !ids.includes(id))
  test.each([
    ['a place without its emergency', without('mo-emergency'), /emergency in macao.*no way/],
    ['a need that nothing answers', without('hk-birth-visitor'), /birth in hong-kong for foreigner.*no way/],
    ['vouchers that are passed over', without('gd-voucher'), /with hk-voucher: what one has is passed over/],
    ['an emergency that comes second', ways.map((way) => (way.id === 'gd-public' ? { ...way, needs: [...way.needs, 'emergency' as const], rank: -1 } : way)), /gd-public comes before the emergency/],
  ])('%s', (_, faulty, says) => {
    expect(problemsOf(faulty, TODAY).join('\n')).toMatch(says)
  })
})

test('ways name charges, contacts, tools and services that there are', () => {
  for (const { entry: { value } } of careWaysOn(TODAY)) {
    for (const id of value.fees ?? []) expect(() => careFeeOn(id, TODAY)).not.toThrow()
    if (value.ask) expect(() => careContact(value.ask!)).not.toThrow()
    for (const lead of value.leads ?? []) expect([lead, LEADS.some((one) => one === lead) || entryOf(lead) !== undefined]).toEqual([lead, true])
  }
  for (const side of SIDES) expect(careContact(side).value.phone).toMatch(/^\+?\d+$/)
})

test('a Hong Kong A&E costs HK$180 until the end of 2025 and HK$400 from 2026', () => {
  expect(careFeeOn('hk-ae-resident', civilDate('2025-12-31'))!.value.minor).toBe(18_000)
  expect(careFeeOn('hk-ae-resident', civilDate('2026-01-01'))!.value.minor).toBe(40_000)
  expect(careFeeOn('hk-ae-critical', civilDate('2025-12-31'))).toBeUndefined()
})

test('direct ambulances are promised until the last day that was announced; from then on one is told to ask, and the ordinary way is there', () => {
  const asked: CareCase = { city: 'shenzhen', need: 'transfer', who: 'hong-kong', cover: 'none' }
  const ways = (day: string) => waysFor(careWaysOn(civilDate(day)), asked)
  const direct = (day: string) => ways(day).find(({ id }) => id === 'transfer-direct')!
  for (const day of ['2026-11-29', '2026-11-30']) expect(ways(day).map(({ id }) => id)).toEqual(['transfer-direct', 'transfer-ordinary'])
  expect(direct('2026-11-29').entry.value.answer.en).toContain('one ambulance takes you')
  expect(direct('2026-11-30').entry.value.answer.en).toContain('was not found: in hospital, ask your doctor first')
})

test('a grandmother with vouchers in Zhongshan goes to a voucher point, and one with the city’s insurance uses that', () => {
  const ids = (cover: CareCase['cover']) => waysFor(careWaysOn(TODAY), { city: 'zhongshan', need: 'doctor', who: 'hong-kong', cover })[0]!.id
  expect(ids('hk-voucher')).toBe('gd-voucher')
  expect(ids('city-insurance')).toBe('gd-insurance')
  expect(ids('none')).toBe('gd-public')
})
