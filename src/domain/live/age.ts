import type { Locale, LocalText } from '../locale/locale'
import { formatMinutes, minutes } from '../time/minutes'

const NOW: LocalText = { 'zh-Hans': '刚刚', 'zh-Hant': '剛剛', en: 'just now', pt: 'agora mesmo' }
const AGO: Record<Locale, (length: string) => string> = {
  'zh-Hans': (length) => `${length}前`,
  'zh-Hant': (length) => `${length}前`,
  en: (length) => `${length} ago`,
  pt: (length) => `há ${length}`,
}

/** How long ago, in words: `4 min ago`, `4分鐘前`. @param age whole minutes, at least 0 */
export const formatAge = (age: number, locale: Locale): string => (age < 1 ? NOW[locale] : AGO[locale](formatMinutes(minutes(age), locale)))
