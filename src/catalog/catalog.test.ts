import fc from 'fast-check'
import { catalogFiles } from '../../tools/catalog'
import { checkServices } from '../../tools/data'
import { loadService } from './detail'
import { DETAILS as CROSSING } from './details/crossing.gen'
import { DETAILS as LIVING } from './details/living.gen'
import { idsOf, unpack, type PackedList, type Entry } from './entry'
import { allEntries, AREAS, AUDIENCES, entriesOf, entryOf, firstFor, isMeantFor, matches, REGIONS, serviceIds, type Audience, type Region } from './index'
import { inCatalogueOrder } from './order'

const services = inCatalogueOrder(checkServices('9999-12-31').services)

/** The list as a bundle would carry it. That the file in the repository is this one is for `npm run check` to see. */
const listOf = (some: { id: string }[]): Entry[] => {
  const { text } = catalogFiles(inCatalogueOrder(some) as never)[0]!
  const list = JSON.parse(text) as PackedList
  return idsOf(list).map((id, at) => unpack(list, id, at))
}

test('the list says of every service what its record says', () => {
  const wanted = services.map(({ id, name, summary, regions, audiences }) => ({
    id,
    area: id.split('/')[0],
    name,
    summary,
    regions: REGIONS.filter((one) => regions.includes(one)),
    audiences: AUDIENCES.filter((one) => audiences.includes(one)),
  }))
  expect(listOf(services)).toEqual(wanted)
})

test('packed and unpacked, any list of services is the same', () => {
  const anyText = fc.record({ 'zh-Hans': fc.string({ unit: 'grapheme' }), 'zh-Hant': fc.string(), en: fc.string(), pt: fc.string() })
  const anyService = fc.record({
    id: fc.tuple(fc.constantFrom(...AREAS), fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/)).map((parts) => parts.join('/')),
    name: anyText,
    summary: anyText,
    regions: fc.subarray([...REGIONS], { minLength: 1 }),
    audiences: fc.subarray([...AUDIENCES], { minLength: 1 }),
  })
  fc.assert(
    fc.property(fc.uniqueArray(anyService, { selector: ({ id }) => id, maxLength: 12 }), (some) => {
      expect(listOf(some)).toEqual(inCatalogueOrder(some).map((service) => ({ ...service, area: service.id.split('/')[0] })))
    }),
    { numRuns: 50 },
  )
})

test('the rest of every service is found by its id, and belongs to it', async () => {
  for (const id of serviceIds) {
    const record = services.find((service) => service.id === id)!
    const { provider, delivery, sources } = record
    expect(await loadService({ ...CROSSING, ...LIVING }, id)).toMatchObject({ id, provider, delivery, sources: { main: { verifiedOn: sources.main.verifiedOn } } })
  }
})

test.each(['', 'travel', 'travel/', 'travel/gone', 'gone/a'])('%j is no service', async (id) => {
  expect(entryOf(id)).toBeUndefined()
  expect(await loadService({ ...CROSSING, ...LIVING }, id)).toBeUndefined()
})

test.each(['__proto__', 'constructor', '__proto__/a'])('%j, a name that objects have, is no service', (id) => {
  expect(entryOf(id)).toBeUndefined()
  expect(entriesOf([id])).toEqual([])
})

test('ids that left the catalogue are dropped, the others keep their order', () => {
  const [a, b] = [allEntries()[3]!, allEntries()[1]!]
  expect(entriesOf([a.id, 'travel/gone', b.id])).toEqual([a, b])
})

describe('a filter', () => {
  const entry = (more: Partial<Entry>): Entry => ({ ...allEntries()[0]!, area: 'travel', regions: ['hong-kong'], audiences: ['everyone'], ...more })

  test('of nothing takes everything', () => {
    expect(allEntries().filter((one) => matches(one, {}))).toEqual(allEntries())
    expect(allEntries().filter((one) => matches(one, { who: [] }))).toEqual(allEntries())
  })

  test('of an area takes that area', () => {
    expect(matches(entry({}), { area: 'travel' })).toBe(true)
    expect(matches(entry({}), { area: 'driving' })).toBe(false)
  })

  const cities = REGIONS.filter((one) => !['hong-kong', 'macao', 'guangdong'].includes(one))

  test.each(cities)('of %s takes services of all Guangdong too', (region) => {
    expect(matches(entry({ regions: ['guangdong'] }), { region })).toBe(true)
    expect(matches(entry({ regions: [region] }), { region })).toBe(true)
    expect(matches(entry({ regions: ['hong-kong', 'macao'] }), { region })).toBe(false)
    expect(matches(entry({ regions: cities.filter((one) => one !== region) }), { region })).toBe(false)
  })

  test.each(['hong-kong', 'macao'] as Region[])('of %s takes no services of Guangdong', (region) => {
    expect(matches(entry({ regions: ['guangdong'] }), { region })).toBe(false)
    expect(matches(entry({ regions: [region] }), { region })).toBe(true)
  })

  test('of who I am takes what is for me or for everyone', () => {
    expect(matches(entry({ audiences: ['older'] }), { who: ['older'] })).toBe(true)
    expect(matches(entry({ audiences: ['older'] }), { who: ['driver', 'older'] })).toBe(true)
    expect(matches(entry({ audiences: ['older'] }), { who: ['driver'] })).toBe(false)
    expect(matches(entry({ audiences: ['everyone'] }), { who: ['driver'] })).toBe(true)
  })

  test('of several things takes what fits them all', () => {
    const filters = fc.record({
      area: fc.option(fc.constantFrom(...AREAS), { nil: undefined }),
      region: fc.option(fc.constantFrom(...REGIONS), { nil: undefined }),
      who: fc.subarray(AUDIENCES.filter((one) => one !== 'everyone')),
    })
    fc.assert(
      fc.property(fc.constantFrom(...allEntries()), filters, (one, { area, region, who }) => {
        expect(matches(one, { area, region, who })).toBe(matches(one, { area }) && matches(one, { region }) && matches(one, { who }))
      }),
    )
  })
})

describe('who I am', () => {
  const entry = (id: string, ...audiences: Audience[]): Entry => ({ ...allEntries()[0]!, id, audiences })
  const list = [entry('a', 'driver'), entry('b', 'everyone'), entry('c', 'older', 'macao'), entry('d', 'macao')]
  const order = (who: Audience[]) => firstFor(list, who).map(({ id }) => id).join('')

  test('brings forward what names me, then what is for everyone', () => {
    expect(order(['macao'])).toBe('cdba')
    expect(order(['older'])).toBe('cbad')
    expect(order(['driver', 'older'])).toBe('acbd')
  })

  test('unsaid, or named by nothing but everyone, changes nothing', () => {
    expect(order([])).toBe('abcd')
    expect(firstFor(allEntries(), [])).toEqual(allEntries())
    expect(isMeantFor(entry('a', 'everyone'), ['driver'])).toBe(false)
  })

  test('never takes anything away', () => {
    fc.assert(
      fc.property(fc.subarray(AUDIENCES.filter((one) => one !== 'everyone')), (who) => {
        expect(firstFor(allEntries(), who).map(({ id }) => id).sort()).toEqual([...serviceIds].sort())
      }),
    )
  })
})
