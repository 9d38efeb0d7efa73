import { addDays, formatDay, type CivilDate } from '@/domain/time/civil'
import { formatWeekday } from '@/domain/time/day-in-words'
import { formatTime, timeOfDay } from '@/domain/time/time-of-day'
import { bookingWindow, type BookingRule, type Limit } from '@/domain/vehicle/booking-window'
import { tripProblem } from '@/domain/vehicle/car-trip'
import type { Scheme } from '@/domain/vehicle/scheme'
import { vehicleFacts, type Booking } from '@/facts/customs/vehicles'
import { useI18n } from '@/i18n'
import { useNow } from '@/platform/clock'
import { Box, DateField, Notice, Section } from '@/ui'
import { carMessages } from './locales'
import { valueOn } from './rules'

const limitOf = ({ daysBefore, time }: Booking['closes']): Limit => ({ daysBefore, ...(time !== undefined && { time: timeOfDay(time) }) })

export const bookingRule = ({ closes, ...rule }: Booking): BookingRule => ({ ...rule, closes: limitOf(closes) })

interface BookingPartProps {
  scheme: Scheme
  /** Whose rules are shown. */
  day: CivilDate
  on: string
  onDay: (text: string) => void
}

/** The day of a journey, and until when it must be booked; rules and prices of that day are shown with it. */
export function BookingPart({ scheme, day, on, onDay }: BookingPartProps) {
  const { t, locale } = useI18n(carMessages)
  const now = useNow()
  const booking = valueOn(vehicleFacts.booking, `${scheme}/booking`, day)
  const isDay = on !== '' && tripProblem(on, '') === undefined
  const between = locale === 'en' || locale === 'pt' ? ', ' : '，'
  const end = locale === 'en' || locale === 'pt' ? '.' : '。'
  const sentence = (...parts: (string | false | undefined)[]) => {
    const words = parts.filter(Boolean).join(between)
    return words.slice(0, 1).toUpperCase() + words.slice(1) + end
  }

  const howItIs = ({ opensOnDayOfMonthBefore, earliestDays, closes, perMonth }: Booking) => {
    const opens = opensOnDayOfMonthBefore ? t('car.booking.howOpens', { count: opensOnDayOfMonthBefore }) : earliestDays && t('car.booking.howEarliest', { count: earliestDays })
    const until = closes.time ? t('car.booking.howClosesAt', { time: formatTime(timeOfDay(closes.time), locale) }) : t('car.booking.howCloses', { count: closes.daysBefore })
    return [sentence(opens || undefined, until), perMonth && t('car.booking.perMonth', { count: perMonth })].filter(Boolean).join(' ')
  }
  const thatDay = (rule: Booking) => {
    const { opens, closes, time, isUsuallyFree, state } = bookingWindow(bookingRule(rule), day, now)
    const last = time === undefined ? t('car.booking.closes', { day: formatDay(closes, locale) }) : t('car.booking.closesAt', { day: formatDay(closes, locale), time: formatTime(time, locale) })
    const cancel = rule.cancel && addDays(day, -rule.cancel.daysBefore)
    return (
      <>
        {isUsuallyFree && <Notice>{t('car.booking.free', { weekday: formatWeekday(day, locale) })}</Notice>}
        <Notice id="booking-state" kind={state === 'late' ? 'caution' : 'info'}>
          {[
            t(`car.booking.${state}`),
            sentence(opens && t('car.booking.opens', { day: formatDay(opens, locale) }), last),
            cancel && t('car.booking.cancel', { day: [formatDay(cancel, locale), rule.cancel?.time && formatTime(timeOfDay(rule.cancel.time), locale)].filter(Boolean).join(' ') }),
          ]
            .filter(Boolean)
            .join(' ')}
        </Notice>
      </>
    )
  }
  return (
    <Section id="booking" title={t('car.booking')}>
      <Box className="stack">
        {booking && <Box>{howItIs(booking)}</Box>}
        <DateField
          id="journey-day"
          label={t('car.booking.day')}
          value={on}
          shown={isDay ? formatDay(day, locale) : ''}
          placeholder={t('car.booking.choose')}
          error={on !== '' && !isDay ? t('car.booking.bad') : undefined}
          clearLabel={t('car.days.clear')}
          onText={onDay}
        />
        {booking && isDay && thatDay(booking)}
      </Box>
    </Section>
  )
}
