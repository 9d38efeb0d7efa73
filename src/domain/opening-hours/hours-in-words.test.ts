import { LOCALES } from '../locale/locale'
import { hoursInWords } from './hours-in-words'
import { openingHours } from './opening-hours'

const lines = (...written: string[]) => hoursInWords(openingHours(written), 'en').map(({ days, times }) => `${days} ${times ?? 'not known'}`)

test.each([
  [['mon-fri 09:00-12:00', 'mon-fri 14:00-18:00', 'sat 09:30-11:30'], ['Mon–Fri 09:00–12:00, 14:00–18:00', 'Sat 09:30–11:30']],
  [['mon-thu 09:00-17:45', 'fri 09:00-17:30'], ['Mon–Thu 09:00–17:45', 'Fri 09:00–17:30']],
  [['mon-fri ?', 'sat 09:00-12:30', 'sun ?'], ['Mon–Fri not known', 'Sat 09:00–12:30', 'Sun not known']],
  [['daily 09:00-18:00'], ['Every day 09:00–18:00']],
  [['mon 09:00-10:00', 'wed 09:00-10:00'], ['Mon 09:00–10:00', 'Wed 09:00–10:00']],
  [['sat-sun 09:00-10:00'], ['Sat–Sun 09:00–10:00']],
  [[], []],
])('%j reads %j', (written, words) => {
  expect(lines(...written)).toEqual(words)
})

test('round the clock is said so', () => {
  expect(hoursInWords(openingHours(['daily 00:00-24:00']), 'en')).toEqual([{ days: 'Every day', times: '00:00–24:00', isAllDay: true }])
})

test('is written in each language', () => {
  const words = LOCALES.map((locale) => hoursInWords(openingHours(['mon-fri 09:00-12:00', 'mon-fri 14:00-18:00']), locale).map(({ days, times }) => `${days} ${times}`))
  expect(words).toEqual([['周一至周五 09:00–12:00、14:00–18:00'], ['星期一至星期五 09:00–12:00、14:00–18:00'], ['Mon–Fri 09:00–12:00, 14:00–18:00'], ['seg. a sex. 09h00–12h00, 14h00–18h00']])
})
