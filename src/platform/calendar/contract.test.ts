/** @jest-environment jsdom */
import { civilDate } from '@/domain/time/civil'
import { clipboardOf } from '../../../test/clipboard'
import { loadAs } from '../../../test/platform'
import { asked, host } from '../../../test/taro'
import type { Calendar } from './types'

/** As a page writes it: the number and what it counts are held together. */
const REMINDER = { title: 'Last of 7\u00a0days in Macao', notes: 'Leave by 24:00', day: civilDate('2027-01-01') }
const TITLE = 'Last of 7 days in Macao'
const TODAY = civilDate('2026-11-22')
const remind = (platform: 'h5' | 'weapp' | 'alipay') => loadAs<Calendar>(platform, 'calendar').remind(REMINDER, TODAY)

const textOf = (file: Blob) =>
  new Promise((done) => {
    const reader = new FileReader()
    reader.onload = () => done(reader.result)
    reader.readAsText(file)
  })

describe('in WeChat', () => {
  beforeEach(() => void host.abilities.add('addPhoneCalendar'))

  test('it goes into the calendar, for nine in the morning of the day in the three places', async () => {
    expect(await remind('weapp')).toBe('added')
    expect(asked('addPhoneCalendar')).toEqual([{ title: TITLE, description: REMINDER.notes, startTime: Date.parse('2027-01-01T09:00+08:00') / 1000, alarm: true }])
  })

  test('a journey stands at its hours, and the phone rings half an hour before', async () => {
    expect(await loadAs<Calendar>('weapp', 'calendar').remind({ ...REMINDER, hours: { from: 492, to: 1455 } }, TODAY)).toBe('added')
    expect(asked('addPhoneCalendar')[0]).toMatchObject({
      startTime: Date.parse('2027-01-01T08:12+08:00') / 1000,
      endTime: String(Date.parse('2027-01-02T00:15+08:00') / 1000),
      alarmOffset: 1800,
    })
  })

  test.each(['addPhoneCalendar:fail auth deny', 'addPhoneCalendar:fail cancel', 'addPhoneCalendar:fail privacy permission is not authorized, user disagree'])('%s: a no is taken for an answer', async (errMsg) => {
    const clipboard = clipboardOf('weapp')
    host.failures.set('addPhoneCalendar', { errMsg })
    expect(await remind('weapp')).toBe('cancelled')
    expect(clipboard.copied()).toEqual([])
  })

  test.each([
    ['a fault of the phone', () => host.failures.set('addPhoneCalendar', { errMsg: 'addPhoneCalendar:fail system error' })],
    ['an error without words', () => host.failures.set('addPhoneCalendar', undefined)],
    ['a WeChat too old for it', () => host.abilities.delete('addPhoneCalendar')],
  ])('%s leaves the text on the clipboard', async (_, happen) => {
    const clipboard = clipboardOf('weapp')
    happen()
    expect(await remind('weapp')).toBe('copied')
    expect(clipboard.copied()).toEqual(['2027-01-01 Last of 7 days in Macao\nLeave by 24:00'])
  })
})

test('in Alipay it is copied, or the clipboard refuses', async () => {
  const clipboard = clipboardOf('alipay')
  expect(await remind('alipay')).toBe('copied')
  expect(clipboard.copied()).toEqual(['2027-01-01 Last of 7 days in Macao\nLeave by 24:00'])
  clipboardOf('alipay', false)
  expect(await remind('alipay')).toBe('failed')
})

test('a journey that is copied says when it leaves', async () => {
  const clipboard = clipboardOf('alipay')
  await loadAs<Calendar>('alipay', 'calendar').remind({ ...REMINDER, hours: { from: 492, to: 598 } }, TODAY)
  expect(clipboard.copied()).toEqual(['2027-01-01 08:12 Last of 7 days in Macao\nLeave by 24:00'])
})

test('in a browser it becomes a file that calendars open', async () => {
  const files: Blob[] = []
  let name: string | undefined
  URL.createObjectURL = (file) => `blob:${files.push(file as Blob)}`
  URL.revokeObjectURL = () => undefined
  const clicked = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    name = this.download
  })
  expect(await remind('h5')).toBe('saved')
  expect(name).toBe('2027-01-01.ics')
  expect(await textOf(files[0]!)).toContain(`SUMMARY:${TITLE}\r\n`)
  expect(files[0]!.type).toBe('text/calendar;charset=utf-8')
  clicked.mockRestore()
})
