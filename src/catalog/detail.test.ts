import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { recordsOf, type ShippedArea } from './detail'

const areaLoader = require('../../config/area-loader') as ((this: { context: string; addDependency: (file: string) => void }, code: string) => string) & { shownOf: (record: unknown) => { id: string } }

const FOLDER = path.join(__dirname, 'details')
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown

/** What the bundles carry of a generated module, and the records that it is made of. */
function bundled(module: string) {
  const files: string[] = []
  const code = readFileSync(path.join(FOLDER, module), 'utf8')
  const made = areaLoader.call({ context: FOLDER, addDependency: (file) => void files.push(file) }, code)
  const [, text] = /^export default JSON\.parse\((.*)\)\n$/.exec(made) ?? []
  return { code, made, written: files.map((file) => areaLoader.shownOf(read(file))), area: text === undefined ? undefined : (JSON.parse(JSON.parse(text) as string) as ShippedArea) }
}

const modules = readdirSync(FOLDER).map((module) => [module, bundled(module)] as const)
const areas = modules.flatMap(([module, { area, written }]) => (area ? [{ module, area, written }] : []))

test.each(areas.map((one) => [one.module, one] as const))('%s says the same in the form of the bundles', (_, { area, written }) => {
  expect(written.length).toBeGreaterThan(0)
  expect(recordsOf(area)).toEqual(written)
})

test('one record of an area is put together by itself', () => {
  const { area, written } = areas.find(({ module }) => module === 'customs.gen.ts')!
  expect(recordsOf(area, (id) => id === written[3]!.id)).toEqual([written[3]])
})

test('every area has a module, and the lists of areas are left as they are', () => {
  expect(areas).toHaveLength(readdirSync(path.join(__dirname, 'services')).length)
  const lists = modules.filter(([, { area }]) => !area)
  expect(lists.map(([module]) => module)).toEqual(['crossing.gen.ts', 'living.gen.ts'])
  for (const [, { code, made }] of lists) expect(made).toBe(code)
})
