import { renderSVG } from 'uqr'
import type { Service } from '../../src/catalog/schema'
import { APP_NAME } from '../../src/domain/app/app'
import { LOCALES, type Locale } from '../../src/domain/locale/locale'
import { escaped } from '../html'

const SCAN: Record<Locale, string> = {
  'zh-Hans': '用微信、支付宝或相机扫一扫',
  'zh-Hant': '用微信、支付寶或相機掃一掃',
  en: 'Scan with WeChat, Alipay or your camera',
  pt: 'Digitalize com o WeChat, o Alipay ou a câmara',
}

const INDEPENDENT: Record<Locale, string> = {
  'zh-Hans': '独立的开源应用，并非政府应用。免费，不用账号。',
  'zh-Hant': '獨立的開源應用，並非政府應用程式。免費，毋須帳戶。',
  en: 'An independent open-source app, not a government’s own. Free, no account.',
  pt: 'Aplicação independente e de código aberto, não pertence a nenhum governo. Grátis, sem conta.',
}

/**
 * An A4 page: what the service is in four languages, and one code that opens it in WeChat, Alipay and a browser.
 *
 * @param address what the code holds, an address of the site the operator has registered with both platforms
 */
export function posterHtml(service: Service, address: string): string {
  // Level Q stays readable with a quarter of the code torn or dirty: posters hang outside.
  const code = renderSVG(address, { ecc: 'Q', border: 2 })
  const block = (locale: Locale) => `<section lang="${locale}"><h2>${escaped(service.name[locale])}</h2><p>${escaped(service.summary[locale])}</p></section>`
  const lines = (texts: Record<Locale, string>) => LOCALES.map((locale) => `<div lang="${locale}">${escaped(texts[locale])}</div>`).join('')
  return `<!doctype html><html lang="zh-Hant"><head><meta charset="utf-8"><title>${escaped(service.name['zh-Hant'])}</title><style>
@page { size: A4; margin: 0 }
* { box-sizing: border-box; margin: 0 }
body { width: 210mm; height: 297mm; padding: 18mm 18mm 14mm; display: flex; flex-direction: column; font-family: "Noto Sans CJK HK", "Noto Sans CJK SC", "PingFang HK", sans-serif; color: #13211e }
header { padding-bottom: 6mm; border-bottom: 1.2mm solid #0b6a5c; color: #0b6a5c; font-size: 20pt; font-weight: 700 }
section { margin-top: 6mm }
h2 { font-size: 25pt; line-height: 1.25 }
section[lang="en"] h2, section[lang="pt"] h2 { font-size: 19pt }
p { margin-top: 1.5mm; font-size: 14pt; line-height: 1.4; color: #4b5b57 }
main { flex: 1; display: flex; flex-direction: column }
figure { margin-top: auto; display: flex; align-items: center; gap: 10mm; padding-top: 6mm }
figure svg { flex: none; width: 82mm; height: 82mm }
figcaption { font-size: 16pt; line-height: 1.6; font-weight: 600 }
footer { margin-top: 8mm; padding-top: 4mm; border-top: .3mm solid #d5dedb; font-size: 9.5pt; line-height: 1.55; color: #4b5b57; overflow-wrap: anywhere }
</style></head><body><header>${escaped(APP_NAME['zh-Hant'])}</header><main>${LOCALES.map(block).join('')}
<figure>${code}<figcaption>${lines(SCAN)}</figcaption></figure></main>
<footer>${lines(INDEPENDENT)}<div>${escaped(address)}</div></footer></body></html>`
}
