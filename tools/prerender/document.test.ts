import vm from 'node:vm'
import { proposeLocale } from '../../src/domain/locale/locale'
import { checkServices } from '../data'
import { CHOOSE, titled } from './document'

/** The language the inline script chooses for what a browser reports and what was kept. */
function chosen(language: string, kept: string | null = null): string {
  const documentElement = { lang: '', dataset: {} as Record<string, string> }
  vm.runInNewContext(CHOOSE, { document: { documentElement }, navigator: { language }, localStorage: { getItem: () => kept } })
  return documentElement.lang
}

test.each(['zh-CN', 'zh-HK', 'zh-Hans-HK', 'zh-Hant-CN', 'zh_TW', 'zh', 'ZH-MO', 'en-GB', 'pt-PT', 'pt', 'fr', ''])(
  'before the app has come, %p is spoken to as the app will speak',
  (language) => expect(chosen(language)).toBe(proposeLocale(language)),
)

test('a language that was chosen goes before the browser’s', () => {
  expect(chosen('en', JSON.stringify({ data: JSON.stringify({ state: { locale: 'pt' } }) }))).toBe('pt')
})

test.each(['', '{', '{}', '{"data":1}', '{"data":"null"}', '{"data":"{}"}', '{"data":"{\\"state\\":{\\"locale\\":\\"xx\\"}}"}'])(
  'kept text that is damaged (%s) is passed over',
  (kept) => expect(chosen('zh-HK', kept)).toBe('zh-Hant'),
)

test('a price in a description stays a price, and quotes stay inside it', () => {
  const [service] = checkServices('2026-11-22').services
  const summary = { ...service!.summary, en: 'From $1 to $2, "all" of it <b>' }
  const html = titled('<head><meta name="description" content="x"><title>y</title></head>', { ...service!, summary })
  expect(html).toContain('From $1 to $2, &quot;all&quot; of it &lt;b&gt;">')
})
