/** What an advertisement names of languages, and says of the right to work. */
import type { JobLanguage, PermitSaid } from '../../src/domain/vacancy/vacancy'

const LANGUAGES: [JobLanguage, RegExp][] = [
  ['cantonese', /\bcantonese\b|廣東話|广东话|粵語|粤语|\bcantonês\b|\bcantonense\b/i],
  ['putonghua', /\bputonghua\b|\bmandarin\b|普通話|普通话|國語|\bmandarim\b/i],
  ['english', /\benglish\b|英語|英语|英文|\binglês\b|\binglesa\b/i],
  ['portuguese', /\bportuguese\b|葡語|葡语|葡文|葡萄牙語|葡萄牙语|\bportuguês\b|\bportuguesa\b/i],
]

export const languagesIn = (text: string): JobLanguage[] => LANGUAGES.flatMap(([language, pattern]) => (pattern.test(text) ? [language] : []))

/** Read first: "no sponsorship" holds the word of the other. */
const OWN =
  /\bno (?:visa|work permit)?\s*sponsorship|\bwithout sponsorship|\b(?:not|unable to|cannot|can't|won't) (?:\w+ ){0,4}(?:sponsor|visa)|\bmust (?:already )?(?:have|hold|possess|be)\b[^.]{0,50}(?:right to work|work permit|permanent resident|resident|identity card)|\b(?:permanent )?residents? only\b|\bright to work in\b|\bauthori[sz]ed to work\b|(?:須|须|必須|必须|限|只限|需)[^。；]{0,10}(?:居民|身份證|身份证)|(?:持有?|具有?)[^。；]{0,14}(?:居民身份|身份證|身份证)|(?:不|無法|无法)[^。；]{0,6}(?:簽證|签证|外僱|外雇)|\bapenas residentes|\bser residente|\btitular(?:es)? de bir\b/i
const SPONSORS =
  /\bvisa sponsorship\b|\b(?:will|can|may|able to) sponsor\b|\bsponsor(?:s|ed|ing)? (?:a |the |your )?(?:work(?:ing)? )?(?:visa|permit)|\bwork(?:ing)? (?:visa|permit)s? (?:is |are |will be )?(?:provided|arranged|sponsored)|\bblue card (?:is |will be )?(?:provided|arranged)|(?:提供|協助|协助|代辦|代办|可辦|可办|包辦|包办)[^。；]{0,8}(?:簽證|签证|工作許可|工作许可|藍卡|蓝卡)/i

const LONGEST = 200
const sentences = (text: string): string[] => text.split(/(?<=[.!?。！？；;])\s*|\n+/).map((one) => one.trim()).filter(Boolean)
const shortened = (text: string): string => ([...text].length <= LONGEST ? text : `${[...text].slice(0, LONGEST - 1).join('')}…`)

/**
 * @param eligibility what the board says of it in a field of its own, plain text
 * @param text the advertisement, plain text
 * @returns one kind, and always the sentence that it was read from
 */
export function permitSaid(eligibility: string, text: string): { permit: PermitSaid; permitWords?: string } {
  for (const source of [eligibility, text]) {
    const all = sentences(source)
    const own = all.find((one) => OWN.test(one))
    if (own) return { permit: 'own', permitWords: shortened(own) }
    const sponsors = all.find((one) => SPONSORS.test(one))
    if (sponsors) return { permit: 'sponsors', permitWords: shortened(sponsors) }
  }
  return eligibility === '' ? { permit: 'silent' } : { permit: 'says', permitWords: shortened(eligibility.replace(/\n+/g, ' ')) }
}
