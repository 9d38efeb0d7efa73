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

describe('with hours', () => {
  test('it stands at them, said in UTC, with an alarm half an hour before', () => {
    const lines = file({ hours: { from: 492, to: 598 } }).split('\r\n')
    for (const line of ['DTSTART:20261231T001200Z', 'DTEND:20261231T015800Z', 'TRIGGER:-PT30M']) expect(lines).toContain(line)
    expect(lines.some((line) => line.includes('VALUE=DATE'))).toBe(false)
  })

  test('eight in the morning is midnight at UTC; before that it is the day before, and past midnight the next', () => {
    expect(file({ hours: { from: 480, to: 1935 } })).toContain('DTSTART:20261231T000000Z\r\nDTEND:20270101T001500Z')
    expect(file({ hours: { from: 479, to: 480 } })).toContain('DTSTART:20261230T235900Z')
  })

  test('two journeys of one name and day stay two', () => {
    const uid = (from: number) => /UID:(.*)\r/.exec(file({ hours: { from, to: from + 60 } }))![1]
    expect(uid(480)).not.toBe(uid(500))
  })
})
