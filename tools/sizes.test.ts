import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { firstLoadScripts, LIMITS, miniSizes, siteSizes } from './sizes'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sizes-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(file: string, content: string | number) {
  const absolute = path.join(folder, file)
  mkdirSync(path.dirname(absolute), { recursive: true })
  writeFileSync(absolute, typeof content === 'number' ? 'x'.repeat(content) : content)
}

describe('a mini program', () => {
  test.each(['subPackages', 'subpackages'])('is counted by its %s, the longest root first', (name) => {
    const config = JSON.stringify({ [name]: [{ root: 'pages/a' }, { root: 'pages/a/b/' }] })
    write('app.json', config)
    write('app.js', 100)
    write('pages/ab/index.js', 7)
    write('pages/a/index.js', 20)
    write('pages/a/b/index.js', 3)
    expect(miniSizes(folder).map(({ name: part, bytes }) => [part, bytes])).toEqual([
      ['main package', config.length + 107],
      ['pages/a', 20],
      ['pages/a/b', 3],
      ['all packages', config.length + 130],
    ])
  })

  test('is over its limit with one byte too many, and not before', () => {
    write('app.json', '{"subPackages":[{"root":"a"}]}')
    write('a/index.js', LIMITS.subPackage)
    const over = () => miniSizes(folder).filter(({ bytes, limit }) => bytes > limit).map(({ name }) => name)
    expect(over()).toEqual([])
    write('a/index.js', LIMITS.subPackage + 1)
    expect(over()).toEqual(['a'])
    write('app.js', LIMITS.main)
    expect(over()).toEqual(['main package', 'a'])
  })

  test('journeys have more room than others, and no more than theirs', () => {
    write('app.json', '{"subPackages":[{"root":"pages/travel"}]}')
    const limit = () => miniSizes(folder).find(({ name }) => name === 'pages/travel')!.limit
    write('pages/travel/index.js', 1)
    expect(limit()).toBe(LIMITS.travel)
    expect(LIMITS.travel).toBeGreaterThan(LIMITS.subPackage)
  })
})

describe('a site', () => {
  const ROUTES = 'X.routes=[Object.assign({"path":"pages/home/index","load":(e,t)=>[Promise.all([n.e(379),n.e(7)]).then(n.bind(n,9863)),e,t]},{}),Object.assign({"path":"pages/me/index","load":(e,t)=>[n.e(5).then(n.bind(n,1)),e,t]},{})]'
  beforeEach(() => {
    write('index.html', '<script defer="defer" src="/js/react.1.js"></script><script src="/js/app.2.js"></script>')
    write('js/react.1.js', 'react')
    write('js/app.2.js', ROUTES)
    for (const name of ['379.a', '7.b', '5.c', '37.d']) write(`js/${name}.js`, name)
  })

  test('first loads the scripts of its HTML and the chunks of the home page', () => {
    expect(firstLoadScripts(folder)).toEqual(['js/react.1.js', 'js/app.2.js', 'js/379.a.js', 'js/7.b.js'])
    expect(siteSizes(folder)[0]!.bytes).toBeLessThan(LIMITS.firstLoad)
  })

  test('a bundle that is built otherwise is refused, not counted wrong', () => {
    write('js/app.2.js', 'X.routes=[]')
    expect(() => firstLoadScripts(folder)).toThrow(/no route/)
  })
})
