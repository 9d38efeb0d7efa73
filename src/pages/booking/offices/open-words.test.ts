import type { Locale } from '@/domain/locale/locale'
import { civilDate } from '@/domain/time/civil'
import { timeOfDay } from '@/domain/time/time-of-day'
import { format } from '@/i18n/format'
import { officesMessages, type SayOffices } from './locales'
import { stateInWords } from './open-words'

const NOW = { day: civilDate('2026-11-22'), time: timeOfDay('23:00') }
const say = (locale: Locale): SayOffices => ((key, values) => format((officesMessages[locale] as Record<string, string>)[key]!, values)) as SayOffices

test.each([
  ['2026-11-22', 'en', 'Open until 23:30'],
  ['2026-11-23', 'en', 'Open until tomorrow 23:30'],
  ['2026-11-24', 'en', 'Open until Tuesday 23:30'],
  ['2026-11-23', 'pt', 'Aberto até amanhã às 23h30'],
] as const)('an office that closes on %s, in %s: %s', (day, locale, words) => {
  expect(stateInWords({ state: 'open', until: { day: civilDate(day), time: timeOfDay('23:30') } }, NOW, say(locale), locale)).toBe(words)
})
