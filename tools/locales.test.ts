import { localeProblems } from './locales'
import { readTree, treeOf } from './tree'

const FOLDER = 'src/pages/a/locales'
const PAGE = "import { aMessages } from '../locales'\nconst { t } = useI18n(aMessages)\nt('a.title'); t('a.count', { count: 1 }); t(`a.size.${size}`)\n"
const right = {
  'zh-Hans': { 'a.title': '标题', 'a.count': '{count} 项', 'a.size.big': '大' },
  'zh-Hant': { 'a.title': '標題', 'a.count': '{count} 項', 'a.size.big': '大' },
  en: { 'a.title': 'Title', 'a.count': '{count} items', 'a.size.big': 'Big' },
  pt: { 'a.title': 'Título', 'a.count': '{count} itens', 'a.size.big': 'Grande' },
}

type Texts = Record<string, Record<string, string>>
const tree = (texts: Texts, page = PAGE) =>
  treeOf({ ...Object.fromEntries(Object.entries(texts).map(([tag, keys]) => [`${FOLDER}/${tag}.json`, JSON.stringify(keys)])), 'src/pages/a/b/index.tsx': page })
const lines = (texts: Texts, page?: string) => localeProblems(tree(texts, page)).map(({ file, place, message }) => `${file.split('/').pop()} ${place} ${message}`)

test('the texts of the app are in order', () => {
  expect(localeProblems(readTree())).toEqual([])
})

test('four files with the same keys, all used, are accepted', () => {
  expect(lines(right)).toEqual([])
})

describe('refused', () => {
  const { pt: _, ...three } = right
  const withoutKey = { ...right, en: { 'a.title': 'Title', 'a.count': '{count} items' } }
  const moved = { ...right, pt: { 'a.count': '{count} itens', 'a.title': 'Título', 'a.size.big': 'Grande' } }

  test.each<[string, Texts, RegExp]>([
    ['a language that is missing', three, /^pt.json \(file\) is missing/],
    ['a key that is missing', withoutKey, /^en.json a.size.big is missing/],
    ['a key too many', { ...right, en: { ...right.en, 'a.more': 'More' } }, /^en.json a.more is extra/],
    ['another order', moved, /^pt.json a.count stands elsewhere/],
    ['an empty text', { ...right, en: { ...right.en, 'a.title': ' ' } }, /^en.json a.title is empty/],
    ['another placeholder', { ...right, pt: { ...right.pt, 'a.count': '{conta} itens' } }, /^pt.json a.count has places \{conta\}/],
    ['a placeholder that is missing', { ...right, pt: { ...right.pt, 'a.count': 'itens' } }, /^pt.json a.count has places \(none\)/],
    ['Simplified in zh-Hant', { ...right, 'zh-Hant': { ...right['zh-Hant'], 'a.title': '标题' } }, /^zh-Hant.json a.title not zh-Hant/],
    ['the other form of “you” in zh-Hant', { ...right, 'zh-Hant': { ...right['zh-Hant'], 'a.title': '您的標題' } }, /^zh-Hant.json a.title two forms of one word/],
    ['Traditional in zh-Hans', { ...right, 'zh-Hans': { ...right['zh-Hans'], 'a.title': '標題' } }, /^zh-Hans.json a.title not zh-Hans/],
    ['Chinese left in Portuguese', { ...right, pt: { ...right.pt, 'a.title': '标题' } }, /^pt.json a.title Chinese in pt/],
  ])('%s', (_name, texts, line) => {
    expect(lines(texts)).toEqual([expect.stringMatching(line)])
  })

  test('a key that is there twice', () => {
    const files = new Map(tree(right))
    files.set(`${FOLDER}/en.json`, '{ "a.title": "Title", "a.title": "Other", "a.count": "{count}", "a.size.big": "Big" }')
    expect(localeProblems(files)).toEqual([{ file: `${FOLDER}/en.json`, place: 'a.title', message: 'is there twice' }])
  })

  test.each([
    ['a key that nothing asks for', PAGE.replace("t('a.title'); ", ''), /^zh-Hans.json a.title is used nowhere/],
    ['a template that no key fits', `${PAGE}t(\`a.colour.\${colour}\`)\n`, /^index.tsx line 4 no key is like/],
    ['a key that does not exist', `${PAGE}t('a.gone')\n`, /^index.tsx line 4 "a.gone" is no key/],
    ['a value that is missing', `${PAGE}t('a.count')\n`, /^index.tsx line 4 "a.count" wants \{count\}, gets none/],
    ['a value of another name', `${PAGE}t('a.count', { number: 1 })\n`, /^index.tsx line 4 "a.count" wants \{count\}, gets \{number\}/],
    ['a value that goes nowhere', `${PAGE}t('a.title', { count: 1 })\n`, /^index.tsx line 4 "a.title" wants no values/],
  ])('%s', (_name, page, line) => {
    expect(lines(right, page)).toEqual([expect.stringMatching(line)])
  })
})
