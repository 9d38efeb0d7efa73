/** Words of the interface, from the same files as the app's. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { LOCALES, type Locale } from '../../src/domain/locale/locale'
import { ROOT } from '../../tools/files'

export { LOCALES, type Locale }

/** What a phone set to this language reports. */
export const PHONE_LANGUAGE: Record<Locale, string> = { 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-HK', en: 'en-GB', pt: 'pt-PT' }

const files = new Map<string, Record<string, string>>()

/**
 * @param key e.g. `nav.home`, or `me.title` of an area's own words
 * @param area folder under `pages` for words that are not shared
 */
export function word(locale: Locale, key: string, area?: string): string {
  const file = path.join(ROOT, 'src', area ? `pages/${area}/locales` : 'i18n/locales', `${locale}.json`)
  const known = files.get(file) ?? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)
  files.set(file, known)
  const text = known[key]
  if (text === undefined) throw new Error(`no ${key} in ${file}`)
  return text
}

/** Matches the text as it stands, whatever signs it has. */
export const exactly = (text: string) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
