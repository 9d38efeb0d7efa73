import Taro from '@tarojs/taro'
import { withoutJoiners } from '@/domain/locale/joiner'
import { copyReminder } from './text'
import type { Calendar } from './types'

/** Nine in the morning. An entry of the whole day would ring at midnight. */
const MORNING = 540
const OFFSET = 480
/** Seconds before a journey at which the phone rings. */
const ALARM_BEFORE = 1800

/** A minute of a day in the three places, in seconds since 1970. */
const secondsAt = (day: string, minute: number) => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)), 0, minute - OFFSET) / 1000

/** Older WeChat has no such call (before base library 2.15); and it tells a no only in the text: `addPhoneCalendar:fail auth deny`. */
export const remind: Calendar['remind'] = async (reminder) => {
  if (!Taro.canIUse('addPhoneCalendar')) return copyReminder(reminder)
  try {
    const { day, hours } = reminder
    const title = withoutJoiners(reminder.title)
    const description = withoutJoiners(reminder.notes)
    // The typings want text where the phone takes seconds.
    const ends = hours && { endTime: String(secondsAt(day, hours.to)), alarmOffset: ALARM_BEFORE }
    await Taro.addPhoneCalendar({ title, description, startTime: secondsAt(day, hours?.from ?? MORNING), alarm: true, ...ends })
    return 'added'
  } catch (error) {
    const said = String((error as { errMsg?: string } | undefined)?.errMsg)
    return /cancel|deny|denied|disagree/i.test(said) ? 'cancelled' : copyReminder(reminder)
  }
}
