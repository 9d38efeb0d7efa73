/** @jest-environment jsdom */
/** Every example of every component is drawn in every language; what is checked here no example needs to check again. */
import { act, queryAllByRole, render } from '@testing-library/react'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { LOCALES, type Locale } from '@/domain/locale/locale'
import { scriptProblem } from '../../tools/script'
import type { Example, ExampleSet } from './example'

/** Folders that have no examples, and why. */
const WITHOUT: Record<string, string> = {
  host: 'the elements themselves: every example is made of them',
  drawing: 'a shape that others fill: charts, maps and codes show it',
}

const LOOK = { theme: 'light', contrast: 'auto', textSize: 'standard' } as const

/** Roles of what can be operated, or says nothing without a name. */
const NAMED = ['button', 'link', 'checkbox', 'radio', 'switch', 'tab', 'textbox', 'searchbox', 'spinbutton', 'combobox', 'slider', 'radiogroup', 'tablist', 'dialog', 'img', 'progressbar', 'navigation']

/** Folders, each with the names of its files, in which a component stands without examples. */
const foldersWithoutExamples = (folders: Record<string, string[]>): string[] =>
  Object.entries(folders).flatMap(([folder, files]) => {
    const hasComponent = files.some((file) => /^[a-z-]+\.tsx$/.test(file))
    return hasComponent && !files.some((file) => file.endsWith('.examples.tsx')) && !(folder in WITHOUT) ? [folder] : []
  })

/** Hidden ones too: what is hidden from a screen reader and can be operated is as wrong, and not asking is several times faster. */
const nameless = (root: HTMLElement): string[] =>
  NAMED.flatMap((role) => queryAllByRole(root, role, { name: /^\s*$/, hidden: true }).map(({ outerHTML }) => outerHTML))

function repeatedIds(root: HTMLElement): string[] {
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id)
  return ids.filter((id, index) => ids.indexOf(id) !== index)
}

/** Ids that an attribute names and no element has. */
const missingIds = (root: HTMLElement): string[] =>
  ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for']
    .flatMap((name) => [...root.querySelectorAll(`[${name}]`)].flatMap((one) => one.getAttribute(name)!.split(/\s+/)))
    .filter((id) => !root.querySelector(`[id="${id}"]`))

/** All that a person reads or hears, in the language of the page: what names a language of its own is left out. */
function textOf(root: HTMLElement): string {
  const copy = root.cloneNode(true) as HTMLElement
  copy.querySelectorAll('[lang]').forEach((one) => one.remove())
  const heard = ['aria-label', 'placeholder', 'alt', 'title'].flatMap((name) => [...copy.querySelectorAll(`[${name}]`)].map((one) => one.getAttribute(name)))
  return [copy.textContent, ...heard].join('\n')
}

const unfinished = (text: string): string[] => text.match(/\{\w*\}|undefined|null\b|\[object|NaN/g) ?? []

/** Two languages that say the same in words have one translation too few. */
const isUntranslated = (first: string, second: string): boolean => /\p{L}{4}/u.test(first) && first === second

const draw = ({ Draw }: Example, locale: Locale) => render(<Draw say={(text) => text[locale]} look={LOOK} />)

const FOLDERS = Object.fromEntries(
  readdirSync(__dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [name, readdirSync(path.join(__dirname, name))]),
)
const SETS = Object.entries(FOLDERS).flatMap(([folder, files]) =>
  files.filter((file) => file.endsWith('.examples.tsx')).map((file) => (require(`./${folder}/${file}`) as { examples: ExampleSet }).examples),
)

test('every component has examples, and only folders without them are let off', () => {
  expect(foldersWithoutExamples(FOLDERS)).toEqual([])
  for (const folder of Object.keys(WITHOUT)) expect(FOLDERS[folder]?.filter((file) => file.endsWith('.examples.tsx'))).toEqual([])
  for (const { examples } of SETS) expect(examples.length).toBeGreaterThan(0)
})

test('names of sets, and of the examples in each, are there once', () => {
  const lists = [SETS.map(({ component }) => component), ...SETS.map(({ examples }) => examples.map(({ name }) => name))]
  for (const names of lists) expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

describe.each(SETS.map(({ component, examples }) => [component, examples] as const))('%s', (_, examples) => {
  let complaints: unknown[][]
  beforeEach(() => {
    complaints = []
    jest.spyOn(console, 'error').mockImplementation((...complaint) => void complaints.push(complaint))
  })
  afterEach(() => jest.restoreAllMocks())

  test.each(examples.map((example) => [example.name, example] as const))('%s', async (_name, example) => {
    const texts = new Map<Locale, string>()
    for (const locale of LOCALES) {
      const { container: root, unmount } = draw(example, locale)
      await act(async () => {})
      const text = textOf(root)
      const found = { locale, nameless: nameless(root), repeated: repeatedIds(root), missing: missingIds(root), unfinished: unfinished(text), script: scriptProblem(locale, text) }
      expect(found).toEqual({ locale, nameless: [], repeated: [], missing: [], unfinished: [], script: undefined })
      texts.set(locale, text)
      unmount()
    }
    expect(complaints).toEqual([])
    expect(isUntranslated(texts.get('en')!, texts.get('zh-Hant')!)).toBe(false)
    expect(isUntranslated(texts.get('en')!, texts.get('pt')!)).toBe(false)
  })
})

describe('the checks refuse', () => {
  const rootOf = (html: string): HTMLElement => {
    const root = document.createElement('div')
    root.innerHTML = html
    return document.body.appendChild(root)
  }
  afterEach(() => document.body.replaceChildren())

  test('a folder whose component has no examples', () => {
    expect(foldersWithoutExamples({ tile: ['tile.tsx', 'tile.scss'], button: ['button.tsx', 'button.examples.tsx'], host: ['index.tsx'], text: ['shape.ts'] })).toEqual(['tile'])
  })

  test.each([
    ['a button with a picture alone', '<button><i aria-hidden="true">x</i></button>'],
    ['a link without words', '<a href="#"> </a>'],
    ['a field without a label', '<input type="text" placeholder=""/>'],
    ['a group of choices without a name', '<div role="radiogroup"><button role="radio" aria-checked="true">A</button></div>'],
    ['a picture without a text', '<div role="img"></div>'],
  ])('%s', (_, html) => {
    expect(nameless(rootOf(html))).toHaveLength(1)
  })

  test('an id that is there twice, and one that is named and not there', () => {
    expect(repeatedIds(rootOf('<i id="a"></i><i id="b"></i><i id="a"></i>'))).toEqual(['a'])
    expect(missingIds(rootOf('<i id="a"></i><input aria-describedby="a b"/><label for="c"></label>'))).toEqual(['b', 'c'])
  })

  test.each(['From {place}', 'undefined km', 'up to NaN', '[object Object]'])('an unfinished sentence: %s', (text) => {
    expect(unfinished(text)).toHaveLength(1)
  })

  test('words that are not translated, in the text and in names', () => {
    const [en, zh] = ['Close', '關閉'].map((label) => textOf(rootOf(`<button aria-label="${label}"></button>`))) as [string, string]
    expect(isUntranslated(en, zh)).toBe(false)
    expect(isUntranslated(en, en)).toBe(true)
    expect(isUntranslated('HK$ 12', 'HK$ 12')).toBe(false)
  })

  test.each<[Locale, string]>([
    ['en', 'Open 每日'],
    ['pt', 'Aberto 每日'],
    ['zh-Hant', '过关'],
    ['zh-Hans', '過關'],
  ])('the wrong script in %s, heard or read', (locale, words) => {
    expect(scriptProblem(locale, textOf(rootOf(`<p>${words}</p>`)))).toBeDefined()
    expect(scriptProblem(locale, textOf(rootOf(`<p aria-label="${words}"></p>`)))).toBeDefined()
  })

  test('nothing that names its own language', () => {
    expect(scriptProblem('en', textOf(rootOf('<button lang="zh-Hant">繁體中文</button>English')))).toBeUndefined()
  })
})
