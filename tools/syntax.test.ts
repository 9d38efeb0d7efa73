import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inlineScripts, syntaxProblem, syntaxProblems } from './syntax'

test.each([
  ['optional chaining', 'a?.b'],
  ['nullish coalescing', 'a ?? b'],
  ['a class field', 'class A { b = 1 }'],
  ['a private field', 'class A { #b; c() { return this.#b } }'],
  ['logical assignment', 'a ||= b'],
  ['a number with separators', '1_000'],
  ['a big number', '1n'],
  ['import()', "import('a')"],
  ['looking back in a pattern', String.raw`/(?<=a)b/.test(c)`],
  ['looking back for what is not there', String.raw`/\\(?<!a)b/.test(c)`],
  ['a newer flag of a pattern', '/a/d'],
])('%s is too new', (_, script) => {
  expect(syntaxProblem(script)).toBeDefined()
})

test.each([
  ['an async arrow function', 'const a = async ({ b, ...c }) => ({ ...c, ...(await b) })'],
  ['catch without a name', 'try { a() } catch { b() }'],
  ['a named group of a pattern', String.raw`/(?<year>\d{4})/u.exec(a)`],
  ['signs that only look like looking back', String.raw`/\(?<=a/.test('(?<=a)')`],
])('%s is not', (_, script) => {
  expect(syntaxProblem(script)).toBeUndefined()
})

test('what is wrong is shown where it stands', () => {
  expect(syntaxProblem('const before = 1\nconst after = before?.x')).toMatch(/before\?\.x/)
})

test('scripts of a document are those that run in it', () => {
  const html = '<script>a()</script><script src="b.js"></script><script type="application/json">{}</script><script defer>\nc()\n</script><script>a()</script>'
  expect(inlineScripts(html)).toEqual(['a()', '\nc()\n'])
})

describe('a build', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'syntax-'))
    mkdirSync(path.join(folder, 'js'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  const write = (file: string, content: string) => writeFileSync(path.join(folder, file), content)

  test('is named by the files that are too new, in folders and in documents', () => {
    write('app.js', 'a()')
    write('js/new.js', 'a?.b')
    write('index.html', '<script>b ?? c</script>')
    expect(syntaxProblems(folder)).toEqual([expect.stringMatching(/^js\/new\.js: /), expect.stringMatching(/^index\.html: /)])
  })

  test('without scripts is no build', () => {
    expect(syntaxProblems(folder)).toEqual(['has no scripts'])
  })
})
