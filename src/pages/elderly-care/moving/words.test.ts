import { civilDate } from '@/domain/time/civil'
import { format } from '@/i18n/format'
import { movingMessages, type SayMoving } from './locales'
import { dueText } from './words'

const TODAY = civilDate('2026-11-23')
const t = ((key: keyof typeof movingMessages.en, values?: Record<string, string>) => format(movingMessages.en[key], values ?? {})) as SayMoving
const due = (day: string) => dueText({ id: 'talk', due: civilDate(day) } as Parameters<typeof dueText>[0], TODAY, t, 'en')

/** Who moves in eight weeks begins with tasks whose day has passed: they are told what to do, not that they failed. */
test('a day that has passed says to do it now, from the day after', () => {
  expect(due('2026-11-23')).toMatch(/^By /)
  expect(due('2026-11-22')).toMatch(/^Best by .*: do it now$/)
})
