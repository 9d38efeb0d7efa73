import { asTyped } from '@/domain/locale/as-typed'
import { icalendar } from '@/domain/reminder/icalendar'
import { exportText } from '@/platform/export'
import type { Calendar } from './types'

export const remind: Calendar['remind'] = (reminder, today) =>
  exportText(`${reminder.day}.ics`, asTyped(icalendar(reminder, today)), 'text/calendar;charset=utf-8')
