import { readFileSync } from 'node:fs'
import path from 'node:path'
import { APP_VERSION } from '../src/domain/app/app'
import { ROOT } from './files'
import { versionProblems, type Manifest } from './versions'

const right: Manifest = { version: '1.2.3', dependencies: { react: '18.3.1' }, devDependencies: { '@tarojs/cli': '4.2.0', '@tarojs/taro': '4.2.0', 'babel-preset-taro': '4.2.0' } }
const messages = (change: Partial<Manifest>, appVersion = '1.2.3') => versionProblems({ ...right, ...change }, appVersion).map(({ place, message }) => `${place} ${message}`)

test('package.json of this project is in order', () => {
  expect(versionProblems(JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as Manifest, APP_VERSION)).toEqual([])
})

test('exact versions, and one for all of Taro, are accepted', () => {
  expect(messages({})).toEqual([])
})

test.each([
  ['another version in the app', {}, '1.2.4', /^version is 1.2.3/],
  ['a caret', { dependencies: { react: '^18.3.1' } }, '1.2.3', /^react "\^18.3.1"/],
  ['a tilde', { dependencies: { react: '~18.3.1' } }, '1.2.3', /^react/],
  ['a tag', { dependencies: { react: 'latest' } }, '1.2.3', /^react/],
  ['two versions of Taro', { dependencies: { '@tarojs/react': '4.2.1' } }, '1.2.3', /one version/],
  ['a preset of another Taro', { dependencies: { '@tarojs/react': '4.2.0' }, devDependencies: { 'babel-preset-taro': '4.1.0' } }, '1.2.3', /^babel-preset-taro/],
])('%s is refused', (_, change, appVersion, line) => {
  expect(messages(change, appVersion)).toEqual([expect.stringMatching(line)])
})
