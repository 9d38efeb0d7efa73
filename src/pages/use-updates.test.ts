/** @jest-environment jsdom */
/** Files that came after the app: fetched from a gateway that answers, is old, or lies; read when a page is loaded again. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { APP_VERSION } from '@/domain/app/app'
import { everyFact } from '@/domain/fact/fact-file'
import type { PackedFacts } from '@/domain/fact/packed'
import { civilDate } from '@/domain/time/civil'
import { openedFiles, type OwnRevision } from '@/domain/update/standing'
import type { Revision } from '@/domain/update/update'
import { laterFile, readLaterFiles } from '@/stores'
import { startAnew } from '../../test/page'
import { store } from '../../test/taro'
import { fetchUpdates } from './use-updates'

const loader = require('../../config/facts-loader') as ((this: { resourcePath: string }, text: string) => string) & { pack: (file: unknown) => PackedFacts }
const FILE = path.join(__dirname, '../facts/customs/holidays.json')
const TODAY = civilDate('2026-11-22')
const NAME = 'facts/customs/holidays'
const TITLE = 'A title that was mended'

/** As a bundle carries it, each time as if a page had just been loaded. */
const packedAnew = () => JSON.parse(loader.call({ resourcePath: FILE }, readFileSync(FILE, 'utf8'))) as PackedFacts & { revision: OwnRevision }
const titlesOf = (file: PackedFacts) => new Set([...everyFact(file).values()].flatMap(({ series }) => series.map(({ source }) => source.title)))

const later = (): PackedFacts => {
  const { revision: _, ...file } = packedAnew()
  return { ...file, sources: file.sources.map(([publisher, , url]) => [publisher, TITLE, url]) }
}
const listed = (change: Partial<Revision> = {}): Revision => {
  const [name, schema, checkedOn] = packedAnew().revision
  return { name, schema, release: APP_VERSION, checkedOn, hash: 'ffffffffffff', ...change }
}

let asked: string[] = []
function gateway(files: unknown, file: unknown = later()) {
  asked = []
  globalThis.fetch = ((url: string) => {
    asked.push(url)
    const body = url === '/v1/updates' ? { files } : file
    return Promise.resolve({ status: 200, headers: new Map(), text: () => Promise.resolve(JSON.stringify(body)) } as unknown as Response)
  }) as typeof fetch
}

beforeEach(() => {
  startAnew()
  readLaterFiles()
})
afterEach(() => Reflect.deleteProperty(globalThis, 'fetch'))

test('what was checked again is fetched once, and read when the page is loaded again', async () => {
  expect(titlesOf(packedAnew())).not.toContain(TITLE)
  expect(openedFiles().map(({ own }) => own[0])).toEqual([NAME])
  gateway([listed()])
  await fetchUpdates(TODAY)
  await fetchUpdates(TODAY)
  expect(asked).toEqual(['/v1/updates', `/v1/updates/${NAME}`])
  expect([...titlesOf(packedAnew())]).toEqual([TITLE])
  await fetchUpdates(civilDate('2026-11-23'))
  expect(asked).toEqual(['/v1/updates', `/v1/updates/${NAME}`, '/v1/updates'])
})

test('an app with another file of its own reads its own', async () => {
  titlesOf(packedAnew())
  gateway([listed()])
  await fetchUpdates(TODAY)
  const other = packedAnew()
  other.revision = [NAME, other.revision[1], TODAY, 'another'] as OwnRevision
  expect(titlesOf(other)).not.toContain(TITLE)
})

test.each<[string, unknown]>([
  ['nothing', []],
  ['what is no list', { a: 1 }],
  ['nonsense', [1, null, { name: NAME }]],
  ['values of another form', [listed({ schema: 'eeeeeeeeeeee' })]],
  ['the same', [listed({ hash: packedAnew().revision[3] })]],
  ['what was seen earlier', [listed({ checkedOn: civilDate('2020-01-01') })]],
  ['a day that is to come', [listed({ checkedOn: civilDate('2026-11-23') })]],
])('a list of %s fetches nothing', async (_, files) => {
  titlesOf(packedAnew())
  gateway(files)
  await fetchUpdates(TODAY)
  expect(asked).toEqual(['/v1/updates'])
})

test.each<[string, (file: PackedFacts) => unknown]>([
  ['a file without a fact that pages ask for', (file) => ({ ...file, facts: file.facts.slice(1) })],
  ['a page of words', () => '<!doctype html>'],
  ['nothing', () => null],
])('%s is not kept', async (_, change) => {
  titlesOf(packedAnew())
  gateway([listed()], change(later()))
  await fetchUpdates(TODAY)
  expect(laterFile(packedAnew().revision)).toBeUndefined()
  expect(titlesOf(packedAnew())).not.toContain(TITLE)
})

test('what the phone kept and damaged was never there', async () => {
  titlesOf(packedAnew())
  gateway([listed()])
  await fetchUpdates(TODAY)
  const [, form, , hash] = packedAnew().revision
  store(`bay-affairs:later:${NAME}`, `${form} ${hash}\n{"texts":`)
  store('bay-affairs:updates', '{"kept":')
  expect(titlesOf(packedAnew())).not.toContain(TITLE)
  await fetchUpdates(TODAY)
  expect([...titlesOf(packedAnew())]).toEqual([TITLE])
})

test('without a network nothing changes, and nothing is asked twice at once', async () => {
  titlesOf(packedAnew())
  asked = []
  globalThis.fetch = ((url: string) => {
    asked.push(url)
    return Promise.reject(new TypeError('Failed to fetch'))
  }) as typeof fetch
  await Promise.all([fetchUpdates(TODAY), fetchUpdates(TODAY)])
  expect(asked).toEqual(['/v1/updates'])
  expect(titlesOf(packedAnew())).not.toContain(TITLE)
})
