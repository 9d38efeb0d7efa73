import fc from 'fast-check'
import { serviceCode } from './service-code'
import { scanTarget, type LaunchQuery } from './target'

const IDS = ['customs/e-channel', 'travel/mtr-next-train', 'help/emergency-macao']
const found = (id: string) => ({ kind: 'service', id })
const UNKNOWN = { kind: 'unknown' }
const read = (query: LaunchQuery) => scanTarget(query, IDS)
const address = 'https://bay.example/pages/service/crossing/index?id=customs/e-channel'

describe('nothing scanned', () => {
  test.each([[{}], [{ id: undefined }], [{ scene: undefined, q: undefined }]])('%j', (query) => {
    expect(read(query)).toEqual({ kind: 'none' })
  })
})

describe('an address (WeChat `q`, Alipay `qrCode`)', () => {
  test.each(['q', 'qrCode'] as const)('as %s, encoded once or not at all', (key) => {
    expect(read({ [key]: encodeURIComponent(address) })).toEqual(found('customs/e-channel'))
    expect(read({ [key]: address })).toEqual(found('customs/e-channel'))
  })

  test.each([
    ['an encoded slash in the id', 'https://a/p?id=customs%2Fe-channel'],
    ['other parameters around it', 'https://a/p?from=poster&id=customs/e-channel&x=1'],
    ['a fragment behind it', 'https://a/p?id=customs/e-channel#top'],
    ['the first of two ids', 'https://a/p?id=customs/e-channel&id=help/emergency-macao'],
  ])('with %s', (_, text) => {
    expect(read({ q: encodeURIComponent(text) })).toEqual(found('customs/e-channel'))
  })

  test.each(['https://bay.example/s/customs/e-channel', 'https://bay.example/s/customs/e-channel/', 'http://10.0.0.2:8080/s/customs/e-channel?from=poster#top'])(
    'of a service’s own page: %s',
    (text) => {
      expect(read({ q: encodeURIComponent(text) })).toEqual(found('customs/e-channel'))
      expect(read({ qrCode: text })).toEqual(found('customs/e-channel'))
    },
  )

  test.each([
    ['a page of a service that is gone', 'https://a/s/customs/gone'],
    ['half an id', 'https://a/s/customs'],
    ['more than an id', 'https://a/s/customs/e-channel/more'],
    ['the page deeper down', 'https://a/x/s/customs/e-channel'],
    ['another scheme', 'ftp://a/s/customs/e-channel'],
    ['no query', 'https://a/p'],
    ['an empty id', 'https://a/p?id='],
    ['an unknown id', 'https://a/p?id=customs/gone'],
    ['an id in the fragment only', 'https://a/p#?id=customs/e-channel'],
    ['a name that only ends with id', 'https://a/p?xid=customs/e-channel'],
    ['the name of an object property', 'https://a/p?id=__proto__'],
    ['malformed encoding of the id', 'https://a/p?id=%E0%A4%A'],
    ['a script', 'javascript:alert(1)?x'],
    ['something that is not an address', '6901234567892'],
  ])('with %s leads nowhere', (_, text) => {
    expect(read({ q: encodeURIComponent(text) })).toEqual(UNKNOWN)
  })

  test('malformed encoding of the whole leads nowhere', () => {
    expect(read({ q: '%' })).toEqual(UNKNOWN)
    expect(read({ qrCode: 'https%3A%2F%2Fa%ZZ?id=customs/e-channel' })).toEqual(UNKNOWN)
  })

  test('another host with an id that exists shows that service of ours, and nothing of the other', () => {
    expect(read({ q: encodeURIComponent('https://elsewhere.example/x?id=travel/mtr-next-train') })).toEqual(found('travel/mtr-next-train'))
  })

  test('comes before `scene` and `id`', () => {
    expect(read({ q: address, scene: `s=${serviceCode(IDS[1]!)}`, id: IDS[2] })).toEqual(found('customs/e-channel'))
  })
})

describe('a WeChat code (`scene`)', () => {
  test.each(IDS)('of %s', (id) => {
    expect(read({ scene: `s=${serviceCode(id)}` })).toEqual(found(id))
    expect(read({ scene: encodeURIComponent(`s=${serviceCode(id)}`) })).toEqual(found(id))
  })

  test.each(['s=', 's=0000000', 'x=1', '%', 's', '=', 's=%E0%A4%A', 'customs/e-channel', `s=${'a'.repeat(5000)}`])('%j leads nowhere', (scene) => {
    expect(read({ scene })).toEqual(UNKNOWN)
  })

  test('an empty scene is no scan', () => {
    expect(read({ scene: '' })).toEqual({ kind: 'none' })
    expect(read({ scene: '', id: IDS[0] })).toEqual(found(IDS[0]!))
  })

  test('every code with its name fits WeChat’s 32 characters', () => {
    fc.assert(fc.property(fc.string(), (id) => expect(`s=${serviceCode(id)}`.length).toBeLessThanOrEqual(32)))
  })
})

describe('a link of the app (`id`)', () => {
  test('encoded or not', () => {
    expect(read({ id: 'customs/e-channel' })).toEqual(found('customs/e-channel'))
    expect(read({ id: 'customs%2Fe-channel' })).toEqual(found('customs/e-channel'))
  })

  test.each(['', 'customs', 'customs/e-channel/', 'CUSTOMS/E-CHANNEL', '%', '../customs/e-channel', '__proto__'])('%j leads nowhere', (id) => {
    expect(read({ id })).toEqual(UNKNOWN)
  })
})

test('whatever is scanned, it is read without an error, and only services that exist come out', () => {
  const piece = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('%', '%2', '?id=', '#', '&', 's=', address, ...IDS))
  const scanned = fc.option(fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')), { nil: undefined })
  fc.assert(
    fc.property(fc.record({ scene: scanned, q: scanned, qrCode: scanned, id: scanned }), (query) => {
      const target = read(query)
      expect(target.kind === 'service' ? IDS.includes(target.id) : ['none', 'unknown'].includes(target.kind)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})
