/** What each feed makes of right answers, of doubtful ones, and of anything at all. */
import { Value } from '@sinclair/typebox/value'
import fc from 'fast-check'
import { pointId } from '../../src/domain/control-point/control-points'
import { LEVELS } from '../../src/domain/live/level'
import type { Queue } from '../../src/domain/live/queue'
import type { CarPark, Departures, EmergencyWait, FerryArrival, Rates, Warning } from '../../src/domain/live/shapes'
import { FeedError, type Feed, type Payloads } from './feed'
import { FEEDS } from './list'
import { waitOf } from './of/emergency-waits'
import { sampleOf } from './samples'
import { instantOf } from './time'

const NOON = Date.UTC(2026, 10, 22, 4)
const feedNamed = (name: string): Feed => FEEDS.find((feed) => feed.name === name)!

type Change = (id: string, body: string) => string
/** What a feed reads of the samples, of one of them changed by `change`. */
function read<Data>(name: string, { change = (_, body) => body, value, now = NOON, without = [] }: { change?: Change; value?: string; now?: number; without?: string[] } = {}): { observedAt?: number; data: Data } {
  const feed = feedNamed(name)
  const of = value ?? feed.parameter?.values[0]
  const payloads: Payloads = Object.fromEntries(
    Object.entries(feed.parts(of)).map(([id, part]) => {
      const text = change(id, sampleOf(part.upstream, part.path, NOON))
      const body: unknown = part.format === 'json' ? JSON.parse(text) : text
      if (!Value.Check(part.schema, body)) throw new FeedError('shape', id)
      return [id, without.includes(id) ? undefined : { body }]
    }),
  )
  return feed.read(payloads, { now, value: of }) as { observedAt?: number; data: Data }
}
const queuesOf = (name: string, change?: Change) => read<{ queues: Queue[] }>(name, { change }).data.queues
const find = (queues: Queue[], point: string, way: string, who: string) => queues.find((queue) => queue.point === point && queue.way === way && queue.who === who)

describe('queues', () => {
  test('Hong Kong’s counters: outside service hours is closed, maintenance is not known, minutes are those of whom they are for', () => {
    const queues = queuesOf('hong-kong-queues')
    expect(find(queues, 'sha-tau-kok', 'in', 'residents')).toMatchObject({ level: 'closed' })
    expect(find(queues, 'heung-yuen-wai', 'out', 'residents')).toMatchObject({ level: 'not-known' })
    expect(find(queues, 'lo-wu', 'out', 'residents')).toMatchObject({ level: 'busy', band: { atLeast: 15, below: 30 }, side: 'hong-kong' })
    expect(find(queues, 'lo-wu', 'in', 'visitors')).toMatchObject({ level: 'quiet', band: { below: 30 } })
  })

  test('a point or a code that is new says nothing; all of them new is no answer', () => {
    const one = queuesOf('hong-kong-queues', (_, body) => body.replace('"LWS"', '"XYZ"'))
    expect(find(one, 'lo-wu', 'out', 'residents')).toBeUndefined()
    expect(() => queuesOf('hong-kong-queues', (_, body) => body.replace(/:\d+/g, ':77'))).toThrow(FeedError)
    expect(() => queuesOf('hong-kong-queues', (_, body) => body.replace(/Queue":\d+/g, 'Queue":"0"'))).toThrow(FeedError)
  })

  test('the board: by the names that people read; 9 is closed, 0 is not known', () => {
    const queues = queuesOf('hong-kong-board')
    expect(find(queues, 'lok-ma-chau-spur-line', 'in', 'visitors')).toMatchObject({ level: 'busy' })
    expect(find(queues, 'lok-ma-chau', 'in', 'visitors')).toBeUndefined()
    expect(find(queues, 'sha-tau-kok', 'out', 'residents')).toMatchObject({ level: 'closed' })
    expect(find(queues, 'sha-tau-kok', 'out', 'visitors')).toMatchObject({ level: 'not-known' })
    expect(read('hong-kong-board').observedAt).toBe(NOON)
  })

  test('Macao: the longest queue of the bridge’s halls, and led elsewhere is beyond an hour', () => {
    const queues = queuesOf('macao-queues')
    expect(find(queues, 'hzmb-macao', 'in', 'everyone')).toMatchObject({ level: 'busy', side: 'macao' })
    expect(find(queues, 'hengqin', 'in', 'everyone')).toMatchObject({ level: 'very-busy', band: { atLeast: 60 } })
    expect(find(queues, 'border-gate', 'out', 'everyone')).toMatchObject({ level: 'very-busy' })
    expect(find(queues, 'industrial-park', 'in', 'everyone')).toMatchObject({ level: 'closed' })
    expect(find(queues, 'taipa-ferry', 'in', 'everyone')).toMatchObject({ level: 'not-known' })
  })

  test('Macao’s inner answer is checked too', () => {
    expect(() => queuesOf('macao-queues', () => JSON.stringify({ d: '{"Rs":false,"Rt":[]}' }))).toThrow(FeedError)
    expect(() => queuesOf('macao-queues', () => JSON.stringify({ d: 'nothing' }))).toThrow(FeedError)
  })

  test.each(['hong-kong-queues', 'hong-kong-board', 'macao-queues'])('%s names our own points and levels only', (name) => {
    for (const { point, level } of queuesOf(name)) {
      expect(pointId(point)).toBe(point)
      expect(LEVELS).toContain(level)
    }
  })
})

describe('what leaves', () => {
  test('next trains of a station, in order, with where they go', () => {
    const { departures } = read<Departures>('next-trains', { value: 'mtr:sheung-shui' }).data
    expect(departures.map(({ route, to, at }) => [route, to.en, (at - NOON) / 60_000])).toEqual([['EAL', 'Admiralty', 3], ['EAL', 'Lok Ma Chau', 4], ['EAL', 'Admiralty', 9], ['EAL', 'Lok Ma Chau', 14]])
    expect(departures[0]!.to['zh-Hant']).toBe('金鐘')
  })

  test('an answer about another station is refused, and trains that are gone or of tomorrow are left out', () => {
    expect(() => read('next-trains', { value: 'mtr:lo-wu', change: (_, body) => body.replace('EAL-LOW', 'EAL-SHS') })).toThrow(FeedError)
    expect(read<Departures>('next-trains', { value: 'mtr:lo-wu', now: NOON + 3_600_000 }).data.departures).toEqual([])
  })

  test('buses and minibuses of a control point: of its own routes, at most two each, by timetable where it says so', () => {
    const { departures } = read<Departures>('buses', { value: 'heung-yuen-wai' }).data
    expect([...new Set(departures.map(({ route }) => route))].sort()).toEqual(['59S', 'B7', 'B8', 'B9'])
    expect(departures.filter(({ route }) => route === 'B9')).toHaveLength(2)
    expect(departures.find(({ route, isScheduled }) => route === 'B7' && isScheduled)).toBeDefined()
    expect(departures[0]!.to.en).toBe('Tuen Mun Station')
    expect(read<Departures>('buses', { value: 'heung-yuen-wai', change: (id, body) => (id === 'kmb' ? body.replace(/"B9"/g, '"B99"') : body) }).data.departures.some(({ route }) => route.startsWith('B9'))).toBe(false)
  })

  test.each([
    [0, 3],
    ['0', 3],
    [1, 0],
    ['1', 0],
  ])('of buses that say departed: %j, %d stand as the next', (departed, count) => {
    const change = (id: string, body: string) => (id.startsWith('nlb') ? body.replace('"departed":0', `"departed":${JSON.stringify(departed)}`) : body)
    const { departures } = read<Departures>('buses', { value: 'shenzhen-bay', change }).data
    expect(departures.filter(({ route }) => route.startsWith('B2'))).toHaveLength(count)
    expect(departures.some(({ route }) => route === 'B3')).toBe(true)
  })

  test('every station and point that may be asked for has its own questions', () => {
    for (const feed of FEEDS) for (const value of feed.parameter?.values ?? [undefined]) expect(Object.keys(feed.parts(value)).length).toBeGreaterThan(0)
  })

  test('ferries: from where, to which terminal, and whether they are in', () => {
    const { arrivals } = read<{ arrivals: FerryArrival[] }>('ferry-arrivals').data
    expect(arrivals).toMatchObject([{ terminal: 'china-ferry-terminal', from: { en: 'Zhongshan' }, state: 'arrived' }, { terminal: 'macau-ferry-terminal', from: { pt: 'Macau' }, state: 'expected' }])
  })

  test('a board of ferries that stands still says from when it is', () => {
    expect(read('ferry-arrivals', { now: NOON + 30 * 3_600_000 })).toMatchObject({ observedAt: NOON + 20 * 60_000, data: { arrivals: [] } })
    expect(() => read('ferry-arrivals', { change: (_, body) => body.replace(/\|/g, ',') })).toThrow(FeedError)
  })
})

describe('rates', () => {
  test('the newer holds, the tie of the pataca is a rule', () => {
    const { rates, conflicts } = read<Rates>('rates').data
    expect(rates.slice(0, 2)).toMatchObject([{ from: 'CNY', to: 'HKD', rate: 1.0911, by: 'frankfurter', on: '2026-11-21' }, { rate: 1.03, by: 'rule' }])
    expect(conflicts).toEqual([])
  })

  test('the money of visitors comes with its own day and publisher; what is too coarse, unknown or a slip is left out', () => {
    const of = (change: (id: string, body: string) => string = (_, body) => body) =>
      read<Rates>('rates', { change }).data.rates.slice(2).map(({ from, to, rate, by }) => `${from} ${to} ${rate} ${by}`)
    expect(of()).toEqual(['CNY EUR 0.12106 frankfurter', 'CNY JPY 21.94 frankfurter', 'CNY KRW 206.4 frankfurter', 'CNY IDR 2310.5 frankfurter', 'EUR HKD 9.0125 hkma', 'TWD HKD 0.241 hkma'])
    expect(of((id, body) => (id === 'frankfurter' ? body.replace('21.94', '-21.94').replace('206.4', '"many"') : body))).not.toContainEqual(expect.stringMatching(/JPY|KRW/))
    expect(read<Rates>('rates').data.rates.find(({ from }) => from === 'TWD')!.on).toBe('2026-11-20')
  })

  test('what differs by more than a hundredth is said', () => {
    expect(read<Rates>('rates', { change: (id, body) => (id === 'hkma' ? body.replace('1.0903', '1.2') : body) }).data.conflicts).toMatchObject([{ by: 'hkma', rate: 1.2 }])
  })

  test.each(['10.911', '0', '-1', '0.0911'])('%s dollars are a slip: the other publisher holds', (slip) => {
    expect(read<Rates>('rates', { change: (id, body) => (id === 'frankfurter' ? body.replace('1.0911', slip) : body) }).data.rates[0]).toMatchObject({ by: 'hkma' })
  })

  test('a rate of next week is none, and without any there is no answer', () => {
    expect(() => read('rates', { without: ['hkma'], change: (_, body) => body.replace('2026-11-21', '2026-11-29') })).toThrow(FeedError)
  })
})

describe('warnings', () => {
  test('Hong Kong: what is in force, without what was cancelled; none is an answer', () => {
    expect(read<{ warnings: Warning[] }>('hong-kong-warnings').data.warnings).toEqual([{ place: 'hong-kong', code: 'TC3', name: 'Tropical Cyclone Warning Signal: No. 3 Strong Wind Signal', since: NOON - 3_600_000 }])
    expect(read('hong-kong-warnings', { change: () => '{}' }).data).toEqual({ warnings: [] })
  })

  test('Macao: what is in force, of those that came; one cut in the middle did not come', () => {
    expect(read('macao-warnings').data).toMatchObject({ warnings: [{ place: 'macao', code: 'typhoon:3' }] })
    const cut = read<{ warnings: Warning[]; checked: string[] }>('macao-warnings', { change: (id, body) => (id === 'typhoon' ? body.slice(0, -12) : body) }).data
    expect(cut.warnings).toEqual([])
    expect(cut.checked).not.toContain('typhoon')
  })
})

describe('waits and places', () => {
  test('hospitals: by how urgent, in minutes', () => {
    const { hospitals } = read<{ hospitals: EmergencyWait[] }>('emergency-waits').data
    expect(hospitals[0]).toMatchObject({ id: 'north-district-hospital', name: { 'zh-Hant': '北區醫院' }, urgent: { half: 29, most: 60 }, lessUrgent: { half: 270, most: 360 }, isResuscitating: true })
    expect(read('emergency-waits').observedAt).toBe(NOON)
  })

  test.each([['23 minutes', 23], ['1 minute', 1], ['less than 15 minutes', 15], ['3.5 hours', 210], ['99 hours', undefined], ['-3 minutes', undefined], ['Managing multiple resuscitation cases', undefined], ['', undefined], [undefined, undefined]])('%j is %j minutes', (text, wanted) => {
    expect(waitOf(text)).toBe(wanted)
  })

  test('a wait that is shorter for nearly all than for half is none', () => {
    const { hospitals } = read<{ hospitals: EmergencyWait[] }>('emergency-waits', { change: (_, body) => body.replace(/60 minutes/g, '10 minutes') }).data
    expect(hospitals[0]!.urgent).toBeUndefined()
  })

  test('car parks near a control point, with free places; what is unknown is not none', () => {
    expect(read<{ carParks: CarPark[] }>('car-parks').data.carParks).toMatchObject([{ id: '10', point: 'kai-tak-cruise', free: 94, name: { en: 'Kai Tak Cruise Terminal Car Park 1', 'zh-Hant': '啟德郵輪碼頭停車場一' } }])
    for (const [is, becomes] of [['"vacancy":94', '"vacancy":-1'], ['"A"', '"B"'], ['"vacancy":94', '"vacancy":1e9']]) expect(read<{ carParks: CarPark[] }>('car-parks', { change: (_, body) => body.replace(new RegExp(is!, 'g'), becomes!) }).data.carParks.filter(({ id }) => id === '10')).toEqual([])
  })
})

test.each([
  ['2026-11-22 12:00', NOON],
  ['2026/11/22 12:00', NOON],
  ['2026-11-22T12:00:00+08:00', NOON],
  ['2026-11-22T04:00:00Z', NOON],
  ['22/11/2026 12:00PM', NOON],
  ['22/11/2026 12:00 PM', NOON],
  ['22/11/2026 12:00AM', NOON - 43_200_000],
  ['22-11-2026 12:00', NOON],
  ['22 Nov 2026 12:00', NOON],
  ['2026-02-30 12:00', undefined],
  ['22/11/2026 13:00PM', undefined],
  ['2026-11-22 24:00', undefined],
  ['noon', undefined],
  [null, undefined],
])('%j is the instant %j', (text, wanted) => expect(instantOf(text)).toBe(wanted))

/** The same with something else in one of its places. */
function putIn(body: unknown, where: number, put: unknown): unknown {
  const places: [holder: Record<string, unknown>, key: string][] = []
  const look = (value: unknown) => {
    if (!value || typeof value !== 'object') return
    for (const key of Object.keys(value)) {
      places.push([value as Record<string, unknown>, key])
      look((value as Record<string, unknown>)[key])
    }
  }
  look(body)
  const [holder, key] = places[where % places.length]!
  holder[key] = put
  return body
}
function putInText(text: string, where: number, put: unknown): string {
  const places = [...text.matchAll(/[^|\n<>]+/g)]
  const place = places[where % places.length]!
  return text.slice(0, place.index) + (typeof put === 'string' ? put : JSON.stringify(put)) + text.slice(place.index + place[0].length)
}

describe.each(FEEDS)('$name', (feed) => {
  const value = feed.parameter?.values[0]
  const ids = Object.keys(feed.parts(value))

  test('whatever JSON or text comes, nothing gets out but a refusal', () => {
    const anything = fc.oneof(fc.jsonValue(), fc.string(), fc.constantFrom(null, 0, '', [], {}))
    fc.assert(
      fc.property(fc.array(anything, { minLength: ids.length, maxLength: ids.length }), (bodies) => {
        const payloads = Object.fromEntries(ids.map((id, index) => [id, Value.Check(feed.parts(value)[id]!.schema, bodies[index]) ? { body: bodies[index] } : undefined]))
        if (Object.values(payloads).some((payload) => payload === undefined)) return
        expect(() => JSON.stringify(feed.read(payloads, { now: NOON, value }))).not.toThrow(TypeError)
      }),
      { numRuns: 200 },
    )
  })

  test('a right answer with anything in one place is read without a slip of ours, or refused', () => {
    const samples = ids.map((id) => {
      const part = feed.parts(value)[id]!
      return sampleOf(part.upstream, part.path, NOON)
    })
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.oneof(fc.jsonValue(), fc.constantFrom('', -1, 1e308, '__proto__')), (which, where, put) => {
        const payloads = Object.fromEntries(
          ids.map((id, index) => {
            const part = feed.parts(value)[id]!
            const sample = samples[index]!
            const isHit = index === which % ids.length
            const body = part.format === 'json' ? (isHit ? putIn(JSON.parse(sample), where, put) : (JSON.parse(sample) as unknown)) : isHit ? putInText(sample, where, put) : sample
            return [id, Value.Check(part.schema, body) ? { body } : undefined]
          }),
        )
        if (ids.some((id) => !payloads[id] && !feed.parts(value)[id]!.isOptional)) return
        try {
          const { data } = feed.read(payloads, { now: NOON, value })
          expect(JSON.stringify(data)).not.toMatch(/NaN|Infinity|undefined/)
        } catch (error) {
          if (!(error instanceof FeedError)) throw error
        }
      }),
      { numRuns: 20000 },
    )
  })
})
