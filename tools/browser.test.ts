import { readFileSync } from 'node:fs'
import path from 'node:path'
import { OFF_FOR_PLAYWRIGHT } from './browser'

test('what Playwright turns off in the browser stays off', () => {
  const bundle = path.join(path.dirname(require.resolve('playwright-core/package.json')), 'lib/coreBundle.js')
  const list = /\bdisabledFeatures = \[([^\]]*)\]/.exec(readFileSync(bundle, 'utf8'))?.[1] ?? ''
  const names = [...list.matchAll(/^\s*"(\w+)"/gm)].map(([, name]) => name)
  expect(names.length).toBeGreaterThan(5)
  expect(names.filter((name) => !(OFF_FOR_PLAYWRIGHT as readonly (string | undefined)[]).includes(name))).toEqual([])
})
