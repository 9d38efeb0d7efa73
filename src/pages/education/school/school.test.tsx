/** @jest-environment jsdom */
import { waitFor } from '@testing-library/react'
import { entryOf } from '@/catalog'
import { everyPath } from '@/domain/checker/checker'
import { LOCALES } from '@/domain/locale/locale'
import { judgedWays, NEEDS, SCHOOL_CITIES, whichSchool, type Child, type Family, type SchoolCity, type Stage } from '@/domain/school-way/way'
import { civilDate } from '@/domain/time/civil'
import { places } from '@/facts/education/places'
import { schoolContact } from '@/facts/education/ways'
import { useSettings } from '@/stores'
import { byId, opening, startAnew, tap } from '../../../../test/page'
import { waysOn } from './facts'

const ROUTE = 'pages/education/school/index'
const open = opening(ROUTE)
const family = (more: Partial<Family> = {}): Family => ({ child: 'hong-kong', city: 'shenzhen', stage: 'primary', wish: 'any', needs: {}, ...more })

beforeEach(startAnew)

describe('with the ways that are known', () => {
  const ways = waysOn(civilDate('2026-11-22'))
  const paths = [...everyPath(whichSchool(ways))]

  test('every family gets to an end in eight questions at most, and no question is left that decides', () => {
    for (const { answers, result } of paths) {
      expect(Object.keys(answers).length).toBeLessThanOrEqual(8)
      expect(judgedWays(ways, result).filter(({ verdict, isWished }) => isWished && verdict.kind === 'open')).toEqual([])
    }
  })

  test('conditions ask for answers that there are', () => {
    for (const { conditions } of ways) for (const { asks, of } of conditions) expect(NEEDS[asks]).toEqual(expect.arrayContaining([...of]))
  })

  test('who has the permit has at least what the same family without it has', () => {
    for (const { result } of paths) {
      if (result.needs.papers === undefined) continue
      const open = (papers: string) => judgedWays(ways, { ...result, needs: { ...result.needs, papers } }).filter(({ verdict }) => verdict.kind === 'yes').map(({ way: { id } }) => id)
      expect(open('residence')).toEqual(expect.arrayContaining(open('none')))
    }
  })

  test('a child of Hong Kong or Macao, or of the Mainland, of school age has a way in each city', () => {
    const stages: Stage[] = ['primary', 'junior']
    for (const child of ['hong-kong', 'macao', 'mainland'] as Child[])
      for (const city of SCHOOL_CITIES as readonly SchoolCity[])
        for (const stage of stages) expect([child, city, judgedWays(ways, family({ child, city, stage })).length > 0]).toEqual([child, city, true])
  })

  test.each([
    ['hong-kong', 'shenzhen', 'hong-kong', ['hong-kong-school', 'cross-hong-kong']],
    ['macao', 'zhuhai', 'macao', ['cross-macao', 'macao-school']],
    ['foreigner', 'guangzhou', 'international', ['hong-kong-school', 'international']],
  ] as const)('%s in %s wishing %s: %j', (child, city, wish, ids) => {
    const wished = judgedWays(ways, family({ child, city, wish, needs: { papers: 'home-return' } })).filter(({ isWished }) => isWished)
    expect(wished.map(({ way: { id } }) => id)).toEqual(ids)
  })
})

test('every way has somebody to ask, a record that there is, and schools in the directory where it names some', () => {
  for (const { entry } of waysOn(civilDate('2026-11-22'))) {
    const { ask, record, feature } = entry.value
    expect(schoolContact(ask).series[0]!.value.phone).toMatch(/\d{5}/)
    if (record) expect(entryOf(record)).toBeDefined()
    if (feature) expect([...places.values()].some(({ series }) => series[0]!.value.features?.includes(feature))).toBe(true)
  }
})

test('a child of Hong Kong with the permit in a rented home in Shenzhen: may apply, and counts its points', async () => {
  await open({ child: 'hong-kong', city: 'shenzhen', stage: 'primary', wish: 'mainland' })
  await tap('papers-residence')
  await tap('home-leased')
  await tap('insured-yes')
  expect(byId('school-summary')).toHaveTextContent('2 ways fit your wish; 2 are open')
  await tap('way-state-shenzhen')
  expect(byId('verdict-yes')).toHaveTextContent('You can apply')
  expect(byId('condition-hukou')).toBeNull()
  expect(byId('count-points')).toHaveAttribute('href', expect.stringContaining('city=shenzhen&stage=primary'))
  await waitFor(() => expect(byId('sources')).toBeInTheDocument())
})

test('without the permit it is said what is missing, and nothing that was answered is lost', async () => {
  await open({ child: 'macao', city: 'shenzhen', stage: 'primary', wish: 'mainland', papers: 'home-return', home: 'leased', insured: 'no', way: 'state-shenzhen' })
  expect(byId('verdict-nearly')).toHaveTextContent('residence permit')
  expect(byId('condition-papers')).toHaveTextContent('Still missing')
  await tap('all-ways')
  expect(byId('helps')).toHaveTextContent('up to MOP 6,000 a year')
})

test.each(LOCALES)('in %s a kindergarten that nobody has for a Mainland child ends with whom to ask', async (locale) => {
  useSettings.getState().choose({ locale })
  await open({ child: 'mainland', city: 'zhaoqing', stage: 'kindergarten', wish: 'any' })
  await waitFor(() => expect(byId('ask-here')).toBeInTheDocument())
  expect(byId('not-known')).toHaveTextContent(/\S/)
})
