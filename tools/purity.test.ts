import { purityProblems } from './purity'
import { readTree, treeOf } from './tree'

const messages = (file: string, text: string) => purityProblems(treeOf({ [file]: text })).map(({ message }) => message)
const PAGE = 'src/pages/a/index.tsx'

test('the app touches the world in the right places only', () => {
  expect(purityProblems(readTree())).toEqual([])
})

test.each([
  ['a variable of the same name', PAGE, 'const location = place(); export default () => location.name'],
  ['a parameter of the same name', PAGE, 'export const a = (document: Doc) => document.title'],
  ['a property of the same name', PAGE, 'export const a = { window: 1, document: b.document, my: 2 }; type T = { location: string }'],
  ['the browser in its file of a capability', 'src/platform/share/index.ts', 'export const a = () => location.origin + navigator.language'],
  ['the clock where it belongs', 'src/platform/clock/index.ts', 'export const a = () => Date.now()'],
  ['the host in platform', 'src/platform/scan/index.weapp.ts', 'wx.scanCode({})'],
  ['the build platform in the app configuration', 'src/app.config.ts', "const isMini = process.env.TARO_ENV !== 'h5'"],
  ['a test', 'src/domain/a/b.test.ts', "new Date('2026-01-01').getHours()"],
  ['a tool', 'tools/a.ts', 'new Date()'],
])('accepts %s', (_, file, text) => {
  expect(messages(file, text)).toEqual([])
})

test.each([
  ['the hour of the phone', PAGE, 'const a = now.getHours()', /follows the zone/],
  ['setting a day of the phone', PAGE, 'now.setDate(3)', /follows the zone/],
  ['a date in the phone’s language', PAGE, 'now.toLocaleDateString()', /follows the zone/],
  ['a parsed date', PAGE, "const a = new Date('2026-01-01')", /"new Date"/],
  ['today', PAGE, 'const a = new Date()', /"new Date"/],
  ['Date.parse', PAGE, "Date.parse('2026-01-01')", /"Date.parse"/],
  ['the clock in a page', PAGE, 'const a = Date.now()', /asks the clock/],
  ['Intl', PAGE, "new Intl.NumberFormat('en')", /"Intl"/],
  ['Intl even in platform', 'src/platform/a/index.ts', "Intl.DateTimeFormat('en')", /"Intl"/],
  ['the document in a page', PAGE, "document.title = 'a'", /"document" belongs/],
  ['the browser in a mini program’s file', 'src/platform/a/index.weapp.ts', 'navigator.language', /"navigator" belongs/],
  ['storage of the browser', 'src/stores/a.ts', "localStorage.getItem('a')", /"localStorage" belongs/],
  ['typeof window', 'src/domain/a/b.ts', "typeof window === 'undefined'", /"window" belongs/],
  ['a request', 'src/domain/a/b.ts', "fetch('https://example.org')", /"fetch" belongs/],
  ['wx outside platform', PAGE, 'wx.login()', /"wx" belongs/],
  ['the build platform in a page', PAGE, "if (process.env.TARO_ENV === 'h5') a()", /asks for the platform/],
  ['the build platform, destructured', PAGE, 'const { TARO_ENV } = process.env', /asks for the platform/],
])('refuses %s', (_, file, text, message) => {
  expect(messages(file, text)).toEqual([expect.stringMatching(message)])
})
