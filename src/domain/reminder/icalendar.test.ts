import { civilDate } from '../time/civil'
import { icalendar } from './icalendar'

const file = (change: object = {}) => icalendar({ title: 'Last day in Macao', notes: 'Leave by 24:00', day: civilDate('2026-12-31'), ...change }, civilDate('2026-11-22'))
const unfolded = (text: string) => text.replace(/\r\n /g, '')

test('a reminder is an entry of the whole day, over the end of a year too, with an alarm at nine', () => {
  const text = file()
  for (const line of ['DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270101', 'SUMMARY:Last day in Macao', 'TRIGGER:PT9H', 'DTSTAMP:20261122T000000Z'])
    expect(text.split('\r\n')).toContain(line)
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
})

test('signs that mean something are escaped', () => {
  expect(unfolded(file({ notes: 'a;b,c\\d\nBEGIN:VEVENT' }))).toContain('DESCRIPTION:a\\;b\\,c\\\\d\\nBEGIN:VEVENT\r\n')
})

test('no line is longer than 75 bytes, and no letter is cut in two', () => {
  const title = '在澳門逗留的最後一日：請於24時前離開，以逗留許可紙為準。'.repeat(6) + '😀'.repeat(30)
  const text = file({ title })
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(unfolded(text)).toContain(`SUMMARY:${title}\r\n`)
})

test('two reminders of one day stay two', () => {
  const uid = (title: string) => /UID:(.*)\r/.exec(file({ title }))![1]
  expect(uid('Macao')).not.toBe(uid('Hong Kong'))
  expect(uid('Macao')).toBe(uid('Macao'))
})
