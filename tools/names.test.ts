import { nameProblems } from './names'
import { readTree, treeOf } from './tree'

const messages = (files: Record<string, string>) => nameProblems(treeOf(files)).map(({ message }) => message)

test('the files of this checkout are named as they should', () => {
  expect(nameProblems(readTree())).toEqual([])
})

test.each([
  ['src/ui/list-item/list-item.tsx'],
  ['src/pages/a/index.config.ts'],
  ['src/catalog/services.gen.json'],
  ['types/global.d.ts'],
  ['src/domain/a/b.test.ts'],
  ['src/ui/list-item/list-item.examples.tsx'],
  ['src/pages/a/locales/zh-Hans.json'],
  ['src/catalog/service.schema.json'],
])('%s is accepted', (file) => {
  expect(messages({ [file]: '' })).toEqual([])
})

test('a file of one platform is accepted beside its default', () => {
  expect(messages({ 'src/platform/scan/index.weapp.ts': '', 'src/platform/scan/index.ts': '', 'src/ui/host/index.h5.tsx': '', 'src/ui/host/index.tsx': '' })).toEqual([])
})

test.each([
  ['src/domain/controlPoint.ts', /kebab-case/],
  ['src/domain/Control/point.ts', /kebab-case/],
  ['src/domain/口岸/point.ts', /kebab-case/],
  ['src/domain/control_point.ts', /kebab-case/],
  ['src/domain/utils.ts', /says nothing/],
  ['src/domain/common/point.ts', /says nothing/],
  ['tools/helpers.ts', /says nothing/],
  ['src/platform/scan.service.ts', /".service" in the name/],
  ['src/platform/scan/index.weapp.ts', /no default beside it/],
  ['src/platform/scan/style.h5.scss', /no default beside it/],
  ['src/pages/a/index.weapp.tsx', /differs by platform/],
])('%s is refused', (file, message) => {
  expect(messages({ [file]: '' })).toEqual([expect.stringMatching(message)])
})

test('300 lines are accepted and 301 are not, unless they are generated', () => {
  expect(messages({ 'src/a.ts': '\n'.repeat(300) })).toEqual([])
  expect(messages({ 'src/a.ts': '\n'.repeat(301) })).toEqual([expect.stringMatching(/has 301 lines/)])
  expect(messages({ 'src/a.gen.ts': '\n'.repeat(301) })).toEqual([])
})
