import Taro from '@tarojs/taro'
import { copyReminder } from './text'
import type { Calendar } from './types'

/** Nine in the morning at UTC+8. */
const HOUR = 1

/** In seconds since 1970. An entry of the whole day would ring at midnight. */
const morningOf = (day: string) => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)), HOUR) / 1000

/** Older WeChat has no such call (before base library 2.15); and it tells a no only in the text: `addPhoneCalendar:fail auth deny`. */
export const remind: Calendar['remind'] = async (reminder) => {
  if (!Taro.canIUse('addPhoneCalendar')) return copyReminder(reminder)
  try {
    await Taro.addPhoneCalendar({ title: reminder.title, description: reminder.notes, startTime: morningOf(reminder.day), alarm: true })
    return 'added'
  } catch (error) {
    const said = String((error as { errMsg?: string } | undefined)?.errMsg)
    return /cancel|deny|denied|disagree/i.test(said) ? 'cancelled' : copyReminder(reminder)
  }
}
