import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Service } from '../src/catalog/schema'
import { dayOf } from '../src/domain/time/civil'
import { catalogProblems, checkServices, recordProblems } from './data'
import { ROOT } from './files'

const TODAY = '2026-11-22'
const right = JSON.parse(readFileSync(path.join(ROOT, 'tools/fixtures/service.json'), 'utf8')) as Service
const copy = (): Service => JSON.parse(JSON.stringify(right)) as Service

const lines = (change: (service: Service) => void, file = 'travel/example-ferry.json') => {
  const service = copy()
  change(service)
  return recordProblems(file, service, TODAY).map(({ place, message }) => `${place}: ${message}`)
}
/** Changes a record in a way its type forbids. */
const set = (place: string, value: unknown) => (service: Service) => {
  const keys = place.split('.')
  const last = keys.pop()!
  const holder = keys.reduce((inner, key) => inner[key] as Record<string, unknown>, service as unknown as Record<string, unknown>)
  if (value === undefined) Reflect.deleteProperty(holder, last)
  else holder[last] = value
}

test('every record of the catalogue is right', () => {
  expect(checkServices(dayOf(Date.now())).problems).toEqual([])
})

test('the example is accepted', () => {
  expect(recordProblems('travel/example-ferry.json', copy(), TODAY)).toEqual([])
})

test.each(['documents', 'fees', 'timeNeeded'])('%s may be a question that does not arise', (field) => {
  expect(lines(set(`guide.${field}`, 'not-applicable'))).toEqual([])
})

describe('refused', () => {
  test.each([
    ['a language that is missing', 'name.pt', undefined, /^name.pt/],
    ['an empty text', 'summary.en', '', /^summary.en/],
    ['an unknown field', 'sumary', 'x', /^sumary/],
    ['an unknown region', 'regions', ['beijing'], /^regions/],
    ['an unknown currency', 'guide.fees.0.currency', 'EUR', /^guide.fees/],
    ['an unknown degree of confidence', 'sources.main.confidence', 'certain', /is none of high, medium, low/],
    ['a source under an odd key', 'sources.Other Page', {}, /^sources/],
    ['a delivery of no known kind', 'delivery.0', { kind: 'fax', number: '1' }, /no valid "fax"/],
    ['an address without a scheme', 'sources.main.url', 'example.org', /^sources.main.url/],
    ['a source without a day', 'sources.main.verifiedOn', undefined, /^sources.main.verifiedOn/],
    ['a day that does not exist', 'sources.main.verifiedOn', '2026-02-29', /"2026-02-29" is not a day/],
    ['a day in the future', 'sources.main.verifiedOn', '2026-11-23', /in the future/],
    ['certainty from a copy without a day', 'sources.main', { ...right.sources.main, confidence: 'high', via: 'stored copy of the page, undated' }, /^sources.main.confidence: is "high"/],
    ['no main source', 'sources.main', undefined, /^sources/],
    ['an id that is not its path', 'id', 'travel/other-ferry', /the path says/],
    ['"everyone" among others', 'audiences', ['everyone', 'older'], /stands alone/],
    ['a source that is not there', 'delivery.0.source', 'timetable', /"timetable" is not in sources/],
    ['a fee whose source is not there', 'guide.fees.0.source', 'prices', /"prices" is not in sources/],
    ['a range that goes down', 'guide.fees.0.upTo', '100', /is not above amount/],
    ['a range of nothing', 'guide.fees.0.upTo', '175', /is not above amount/],
    ['an amount with a separator', 'guide.fees.0.amount', '1,750', /^guide.fees/],
    ['an amount that is too large to be true', 'guide.fees.0.amount', '1234567890123', /is not an amount/],
    ['a number of the wrong length', 'delivery.0.number', '+8522824611', /wrong length/],
    ['a number of another country', 'delivery.0.number', '+442079460000', /none of the three places/],
  ])('%s', (_, place, value, line) => {
    expect(lines(set(place, value)).join('\n')).toMatch(line)
  })

  test.each(['documents', 'fees'])('%s that are "not-applicable" at an office', (field) => {
    const [name, address] = [right.name, right.summary]
    const change = (service: Service) => {
      set(`guide.${field}`, 'not-applicable')(service)
      service.delivery.push({ kind: 'office', name, address })
    }
    expect(lines(change)).toEqual([expect.stringMatching(`^guide.${field}: is "not-applicable"`)])
  })

  test('steps that are "not-applicable"', () => {
    expect(lines(set('guide.steps', 'not-applicable')).join()).toMatch(/^guide.steps/)
  })

  test('a dead end: no way and no guide', () => {
    expect(lines((service) => Object.assign(service, { delivery: [], guide: undefined })).join()).toMatch(/dead end/)
  })

  test('only links elsewhere: no tool and no guide', () => {
    expect(lines((service) => Object.assign(service, { guide: undefined })).join()).toMatch(/answers nothing here/)
    expect(lines((service) => Object.assign(service, { guide: undefined, delivery: [...service.delivery, { kind: 'tool', page: '/pages/help/numbers/index' }] })).join()).not.toMatch(/answers nothing here/)
  })

  test('an area that does not exist', () => {
    expect(lines(set('id', 'leisure/example-ferry'), 'leisure/example-ferry.json').join()).toMatch(/not an area/)
  })
})

test('the day of today is accepted', () => {
  expect(lines(set('sources.main.verifiedOn', TODAY))).toEqual([])
})

describe('between records', () => {
  const named = (id: string, related?: string[]) => ({ ...copy(), id, ...(related && { related }) })

  test('a service that exists may be related', () => {
    expect(catalogProblems([named('travel/a', ['travel/b']), named('travel/b')])).toEqual([])
  })

  test.each([['travel/gone'], ['travel/a']])('%s is no other service', (id) => {
    expect(catalogProblems([named('travel/a', [id])])).toEqual([expect.objectContaining({ place: 'related' })])
  })

  test('two ids with one short code are refused', () => {
    // Found by trying: these two have one FNV-1a value.
    expect(catalogProblems([named('travel/bridge-bank-map-toll'), named('travel/map-ferry-phone-hotel')])).toEqual([
      { file: 'travel/map-ferry-phone-hotel.json', place: 'id', message: 'has the same short code as travel/bridge-bank-map-toll: choose another id' },
    ])
  })
})
