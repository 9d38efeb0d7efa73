import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { firstScreen, openingsOf } from '../e2e/startup/first-screens'
import { LIMITS, problemsOf } from './first-screens'

const ROUTE = 'pages/home/index'
const folders: string[] = []
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))

/** A mini program whose one page does this when it is opened; of its own folder, since a script is read once. */
function screenOf(onLoad: string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'first-screens-'))
  folders.push(folder)
  mkdirSync(path.join(folder, 'pages/home'), { recursive: true })
  writeFileSync(path.join(folder, 'app.js'), 'App({})')
  writeFileSync(path.join(folder, `${ROUTE}.js`), `Page({ data: {}, onLoad() { ${onLoad} } })`)
  return firstScreen(folder, 'weapp', { page: 'home', state: 'first', route: ROUTE }, 'en')
}

const problemsOfPage = async (onLoad: string) => problemsOf([await screenOf(onLoad)], {})

/** An update whose JSON has so many bytes. */
const updateOf = (bytes: number) => `this.setData({ v: '${'x'.repeat(bytes - '{"v":""}'.length)}' });`
/** The whole page with so many nodes: the root is one. */
const nodes = (count: number) => `this.setData({ root: { cn: Array.from({ length: ${count - 1} }, () => ({})) } });`

test.each([
  ['bytes in the first update', updateOf(LIMITS.firstSetDataBytes), updateOf(LIMITS.firstSetDataBytes + 1)],
  ['updates', 'this.setData({}); setTimeout(() => this.setData({}), 60)', 'this.setData({}); this.setData({}); setTimeout(() => this.setData({}), 60)'],
  ['nodes', nodes(LIMITS.nodes), nodes(LIMITS.nodes + 1)],
])('too many %s are refused, and as many as are allowed are not', async (words, most, tooMuch) => {
  expect(await problemsOfPage(most)).toEqual([])
  expect(await problemsOfPage(tooMuch)).toEqual([expect.stringContaining(words)])
})

test('bytes are counted, not letters', async () => {
  expect(await problemsOfPage(`this.setData({ v: '${'過'.repeat(LIMITS.firstSetDataBytes / 2)}' })`)).toHaveLength(1)
})

test('what comes long after the first screen is not its own', async () => {
  expect(await problemsOfPage('this.setData({}); this.setData({}); setTimeout(() => this.setData({}), 2000)')).toEqual([])
})

test('a page that draws nothing is refused', async () => {
  await expect(problemsOfPage('')).rejects.toThrow('draws nothing')
})

test('what is allowed has a limit too, and is struck off when it is needed no longer', async () => {
  const screen = { ...(await screenOf('this.setData({})')), setDataCalls: 4 }
  const because = 'a reason'
  expect(problemsOf([screen], { 'home-first': { setDataCalls: { most: 4, because } } })).toEqual([])
  expect(problemsOf([screen], { 'home-first': { setDataCalls: { most: 3, because } } })).toHaveLength(1)
  expect(problemsOf([{ ...screen, setDataCalls: 2 }], { 'home-first': { setDataCalls: { most: 4, because } } })).toEqual([expect.stringContaining('no longer')])
})

test('each page is opened plain, and in each state that needs no hand; the same only once', () => {
  const state = { page: 'home', route: ROUTE, shows: () => '', main: { control: '', leads: 'to more' as const } }
  const openings = openingsOf(
    [ROUTE, 'pages/me/index'],
    [
      { ...state, state: 'first' },
      { ...state, state: 'asked', query: { id: 'a' } },
      { ...state, state: 'kept', kept: { saved: ['a'] } },
      { ...state, state: 'pressed', opener: 'filter' },
      { ...state, state: 'typed', typed: { into: 'search', text: 'a' } },
    ],
  )
  expect(openings.map(({ page, state: one }) => `${page}-${one}`)).toEqual(['home-first', 'me-plain', 'home-asked', 'home-kept'])
})
