import { importProblems } from './imports'
import { readTree, treeOf } from './tree'

const EMPTY = 'export {}\n'
const messages = (files: Record<string, string>) => importProblems(treeOf(files)).map(({ message }) => message)

test('the app keeps to the table', () => {
  expect(importProblems(readTree())).toEqual([])
})

describe('accepted', () => {
  test.each<[string, Record<string, string>]>([
    ['a page that uses everything below it', {
      'src/pages/a/index.tsx': "import { useRouter } from '@tarojs/taro'\nimport { useState } from 'react'\nimport { Box } from '@/ui'\nimport { x } from '@/domain/a/b'\nimport '@/facts/now'\nimport { loadService } from '@/catalog/detail'\nimport '../shared'\nimport './index.scss'\n",
      'src/pages/a/index.scss': '', 'src/pages/shared.tsx': EMPTY, 'src/ui/index.ts': EMPTY, 'src/domain/a/b.ts': EMPTY, 'src/facts/now/index.ts': EMPTY, 'src/catalog/detail.ts': EMPTY,
    }],
    ['facts of a sub-package', { 'src/pages/customs/a/index.tsx': "import { hours } from '@/facts/customs/control-points'\n", 'src/facts/customs/control-points.ts': "import type { Hours } from './control-points-schema'\n", 'src/facts/customs/control-points-schema.ts': "import { object } from '../../catalog/schema-parts'\nimport { Type } from '@sinclair/typebox'\n", 'src/catalog/schema-parts.ts': EMPTY }],
    ['a type of the schema', { 'src/catalog/index.ts': "export type { Service } from './schema'\n", 'src/catalog/schema.ts': "import { Type } from '@sinclair/typebox'\n" }],
    ['a capability that uses another one', { 'src/platform/share/index.ts': "import { copyText } from '@/platform/clipboard'\n", 'src/platform/clipboard/index.ts': EMPTY }],
    ['examples of a component', {
      'src/ui/a/a.examples.tsx': "import { useState } from 'react'\nimport type { ExampleSet } from '../example'\nimport { words } from '../b/b.examples'\nimport { A } from './a'\n",
      'src/ui/example.ts': "import type { Look } from './a/a'\n", 'src/ui/a/a.tsx': EMPTY, 'src/ui/b/b.examples.tsx': EMPTY,
    }],
    ['a test that draws examples', { 'src/ui/a.test.tsx': "import { examples } from './a/a.examples'\n", 'src/ui/a/a.examples.tsx': EMPTY }],
    ['a test that reaches anywhere', { 'src/ui/a.test.ts': "import fc from 'fast-check'\nimport '@/stores/kept'\n", 'src/stores/kept.ts': EMPTY }],
  ])('%s', (_, files) => {
    expect(messages(files)).toEqual([])
  })
})

describe('refused', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ['ui that knows a store', { 'src/ui/a.tsx': "import { useKept } from '@/stores'\n", 'src/stores/index.ts': EMPTY }, /ui may not import stores/],
    ['the same by a relative path', { 'src/ui/a.tsx': "import { useKept } from '../stores'\n", 'src/stores/index.ts': EMPTY }, /ui may not import stores/],
    ['the same as a re-export', { 'src/ui/a.tsx': "export * from '@/stores'\n", 'src/stores/index.ts': EMPTY }, /ui may not import stores/],
    ['the same when it runs', { 'src/ui/a.tsx': "const a = import('@/stores')\n", 'src/stores/index.ts': EMPTY }, /ui may not import stores/],
    ['the same as a type', { 'src/ui/a.tsx': "import type { Kept } from '@/stores'\n", 'src/stores/index.ts': EMPTY }, /ui may not import stores/],
    ['domain that reads facts', { 'src/domain/a/b.ts': "import '@/facts/now'\n", 'src/facts/now/index.ts': EMPTY }, /domain may not import facts/],
    ['an area that imports another', { 'src/pages/a/index.tsx': "import '../b/part'\n", 'src/pages/b/part.tsx': EMPTY }, /area "a" may not import area "b"/],
    ['a shared page file that imports an area', { 'src/pages/shared.tsx': "import './b/part'\n", 'src/pages/b/part.tsx': EMPTY }, /may not import the area "b"/],
    ['a file inside another folder', { 'src/pages/a/index.tsx': "import '@/stores/kept'\n", 'src/stores/kept.ts': EMPTY }, /inside stores/],
    ['a file inside another capability', { 'src/platform/a/index.ts': "import '../b/part'\n", 'src/platform/b/part.ts': EMPTY }, /inside another capability/],
    ['a platform suffix', { 'src/pages/a/index.tsx': "import '@/platform/scan/index.weapp'\n", 'src/platform/scan/index.weapp.ts': EMPTY }, /names a platform/],
    ['Taro components outside ui/host', { 'src/ui/a/a.tsx': "import { View } from '@tarojs/components'\n" }, /ui\/host only/],
    ['a Taro call in a page', { 'src/pages/a/index.tsx': "import Taro from '@tarojs/taro'\n" }, /takes "default" from Taro/],
    ['a Taro hook of the app in a page', { 'src/pages/a/index.tsx': "import { useLaunch } from '@tarojs/taro'\n" }, /takes "useLaunch" from Taro/],
    ['zustand outside stores', { 'src/i18n/a.ts': "import { create } from 'zustand'\n" }, /stores only/],
    ['a library that only tests use', { 'src/domain/a/b.ts': "import dayjs from 'dayjs'\n" }, /in no bundle/],
    ['the library of codes elsewhere in ui', { 'src/ui/a/a.tsx': "import { encode } from 'uqr'\n" }, /ui\/qr-code only/],
    ['react in domain', { 'src/domain/a/b.ts': "import { useState } from 'react'\n" }, /may be used in/],
    ['an unknown package', { 'src/domain/a/b.ts': "import _ from 'lodash'\n" }, /in no bundle/],
    ['a module of Node', { 'src/domain/a/b.ts': "import fs from 'node:fs'\n" }, /in no bundle/],
    ['values of the schema', { 'src/catalog/index.ts': "import { ServiceSchema } from './schema'\n", 'src/catalog/schema.ts': EMPTY }, /takes values from a schema/],
    ['the schema library elsewhere', { 'src/catalog/a.ts': "import { Type } from '@sinclair/typebox'\n" }, /schemas of catalog and facts only/],
    ['the search index in the main package', { 'src/pages/home/index.tsx': "import { search } from '@/catalog/search'\n", 'src/catalog/search/index.ts': EMPTY }, /main package/],
    ['facts in the main package', { 'src/pages/home/index.tsx': "import { hours } from '@/facts/customs/control-points'\n", 'src/facts/customs/control-points.ts': EMPTY }, /main package/],
    ['the catalogue in facts', { 'src/facts/a/b.ts': "import { entries } from '@/catalog'\n", 'src/catalog/index.ts': EMPTY }, /facts take nothing of the catalogue/],
    ['records in a file shared by all areas', { 'src/pages/shared.tsx': "import { loadService } from '@/catalog/detail'\n", 'src/catalog/detail.ts': EMPTY }, /main package/],
    ['a component that imports its examples', { 'src/ui/a/a.tsx': "import { examples } from './a.examples'\n", 'src/ui/a/a.examples.tsx': EMPTY }, /for the gallery and tests/],
    ['the index of ui that hands on the types of examples', { 'src/ui/index.ts': "export type { Example } from './example'\n", 'src/ui/example.ts': EMPTY }, /for the gallery and tests/],
    ['a page that draws examples', { 'src/pages/a/index.tsx': "import('@/ui/a/a.examples')\n", 'src/ui/a/a.examples.tsx': EMPTY }, /for the gallery and tests/],
    ['examples that know a store', { 'src/ui/a/a.examples.tsx': "import { useKept } from '@/stores'\n", 'src/stores/index.ts': EMPTY }, /ui may not import stores/],
    ['something outside src', { 'src/domain/a/b.ts': "import '../../../tools/files'\n" }, /outside src/],
    ['a file that is not there', { 'src/domain/a/b.ts': "import './c'\n" }, /is not there/],
    ['a new folder', { 'src/utilities/a.ts': EMPTY }, /no folder of src/],
    ['a circle', { 'src/domain/a/b.ts': "import './c'\n", 'src/domain/a/c.ts': "import { d } from './d'\n", 'src/domain/a/d.ts': "import '../a/b'\n" }, /b.ts → src\/domain\/a\/c.ts → src\/domain\/a\/d.ts → src\/domain\/a\/b.ts/],
  ])('%s', (_, files, message) => {
    expect(messages(files)).toEqual([expect.stringMatching(message)])
  })
})

test('a problem names the line', () => {
  expect(importProblems(treeOf({ 'src/domain/a/b.ts': "\n\nimport 'lodash'\n" }))[0]).toMatchObject({ file: 'src/domain/a/b.ts', place: 'line 3' })
})
