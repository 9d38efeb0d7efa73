import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './files'
import { licenceProblems, type LockedPackage } from './licences'

const lock = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as { packages: Record<string, LockedPackage> }
const messages = (packages: Record<string, LockedPackage>) => licenceProblems(packages).map(({ place, message }) => `${place} ${message}`)

test('packages that are shipped or served have licences that bind nobody', () => {
  expect(licenceProblems(lock.packages)).toEqual([])
})

test.each(['MIT', '(MIT OR GPL-3.0-or-later)', 'MIT AND Zlib', 'Apache-2.0'])('%s is accepted', (license) => {
  expect(messages({ 'node_modules/a': { version: '1.0.0', license } })).toEqual([])
})

test('developers may use what they like', () => {
  expect(messages({ '': { license: 'GPL-3.0' }, 'node_modules/a': { license: 'GPL-3.0', dev: true } })).toEqual([])
})

test.each<[string, LockedPackage, RegExp]>([
  ['GPL', { version: '1.0.0', license: 'GPL-3.0-only' }, /^a 1\.0\.0 has the licence GPL/],
  ['AGPL', { version: '1.0.0', license: 'AGPL-3.0' }, /AGPL/],
  ['both of two, one of them GPL', { version: '1.0.0', license: '(MIT AND GPL-2.0)' }, /GPL/],
  ['a licence of its own', { version: '1.0.0', license: 'SEE LICENSE IN LICENSE.md' }, /SEE LICENSE/],
  ['none', { version: '1.0.0' }, /names no licence/],
  ['a package inside another', { version: '1.0.0', license: 'SSPL-1.0' }, /^a 1/],
])('%s is refused', (_, one, line) => {
  expect(messages({ 'node_modules/b/node_modules/a': one })).toEqual([expect.stringMatching(line)])
})
