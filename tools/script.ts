/** Is Chinese text written in the script it says, and is there none where another language is promised? */
import { Converter } from 'opencc-js'
import { LOCALES, type Locale } from '../src/domain/locale/locale'

/**
 * Text in the right script stays as it is when it is converted into that script. What a converter changes all the same:
 * forms that Hong Kong and Macao authorities print themselves, and words that it takes apart wrongly. Add a character here
 * only with an official page at hand that writes it so.
 */
const KEPT: Partial<Record<Locale, string>> = {
  // 戶 稅 說 衛 悅 兌 峰 床 檯: as the governments of Hong Kong and Macao print them. 公布 and 周末 beside 公佈 and 週末.
  // 斗門: the district's name keeps it.
  // 搵: Cantonese, "to look for". 只 准 合 了: rightly kept in 船只供…, 獲准, 綜合家庭, 供了解, which look like other words.
  // 涌: an inlet, in names of Hong Kong such as 東涌 (stations of the MTR).
  // 群: as the governments print it (群眾, 黨群), beside 羣.
  'zh-Hant': '戶稅說衛悅兌峰床檯布周搵只准合了斗涌群',
  // 赤鱲角: the place of the airport is printed so in both scripts.
  'zh-Hans': '鱲',
}

const CONVERT: Partial<Record<Locale, (text: string) => string>> = {
  'zh-Hant': Converter({ from: 'cn', to: 'hk' }),
  'zh-Hans': Converter({ from: 'hk', to: 'cn' }),
}

/**
 * Of two forms only one is written: 裏 as Hong Kong's government prints it, 你 to everybody, and one pair of quotation marks a language
 * (a keyboard has “ ” for Portuguese; « » is as right). A converter lets both pass.
 */
const ONE_FORM: Record<Locale, Record<string, string>> = {
  'zh-Hant': { 裡: '裏', 您: '你', 妳: '你', '“': '「', '”': '」' },
  'zh-Hans': { 您: '你', '「': '“', '」': '”' },
  en: { '«': '“', '»': '”' },
  pt: { '«': '“', '»': '”' },
}

/** Names that are shown as they are in every language: the app's, and places whose name a converter takes for words. */
const NAMES_AS_THEY_ARE = /湾事通|寶寧里|石梁|林岳|岳步|大干圍|天恒|后瑞|石岩/g

const HAN = /\p{Script=Han}+/gu

/** What is wrong with a text of this language; `undefined` when nothing is. */
export function scriptProblem(locale: Locale, text: string): string | undefined {
  const forms = Object.entries(ONE_FORM[locale]).filter(([form]) => text.includes(form))
  if (forms.length > 0) return `two forms of one word or sign in ${locale}: ${forms.map(([form, kept]) => `write ${kept} for ${form}`).join(', ')}`
  const convert = CONVERT[locale]
  if (!convert) {
    const chinese = text.replace(NAMES_AS_THEY_ARE, '').match(HAN)
    return chinese ? `Chinese in ${locale}: ${chinese.join(' ')}` : undefined
  }
  const words = text.replace(NAMES_AS_THEY_ARE, '')
  const [before, after] = [[...words], [...convert(words)]]
  if (before.length !== after.length) return undefined
  const wrong = before.flatMap((character, index) => (character === after[index] || KEPT[locale]!.includes(character) ? [] : `${character} (${after[index]})`))
  return wrong.length > 0 ? `not ${locale}: ${[...new Set(wrong)].join(', ')}; if it is right, add it to KEPT in tools/script.ts` : undefined
}

/** Every text in any of the languages inside a value, with where it is. */
export function* localTexts(value: unknown, place = ''): Generator<{ place: string; locale: Locale; text: string }> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const inside = place === '' ? key : `${place}.${key}`
    const locale = LOCALES.find((one) => one === key)
    if (locale && typeof inner === 'string') yield { place: inside, locale, text: inner }
    else if (locale && Array.isArray(inner)) yield* inner.map((text, index) => ({ place: `${inside}.${index}`, locale, text: String(text) }))
    else yield* localTexts(inner, inside)
  }
}
