import { arrivalProposed, momentOf } from '@/domain/journey/asked'
import type { When } from '@/domain/journey/journey'
import { dayIn, formatDay } from '@/domain/time/civil'
import { formatTime, timeOfDay } from '@/domain/time/time-of-day'
import { writtenMoment } from '@/domain/control-point/moment'
import { useI18n } from '@/i18n'
import type { Now } from '@/platform/clock'
import { Box, Button, DateField, SegmentedControl, TimeField } from '@/ui'
import { journeyMessages } from './locales'

const KINDS = ['now', 'leave', 'arrive'] as const

interface WhenFieldProps {
  /** Nothing: now. */
  when: When | undefined
  start: Now
  onWhen: (when: When | undefined) => void
  /** Now is a while ago: work it out again. */
  onAgain: (() => void) | undefined
}

/** Leave now, leave at, or arrive by. */
export function WhenField({ when, start, onWhen, onAgain }: WhenFieldProps) {
  const { t, locale } = useI18n(journeyMessages)
  const minute = when?.is === 'range' ? when.from : when?.minute
  const moment = when && momentOf(when.day, minute!)
  const kind = when === undefined ? 'now' : when.is === 'arrive' ? 'arrive' : 'leave'
  const choose = (value: (typeof KINDS)[number]) => {
    if (value === 'now') return onWhen(undefined)
    // A moment that was chosen stays; nobody can arrive at the one that leaving was asked for by a tap.
    const isChosen = moment !== undefined && (moment.day !== start.day || moment.time !== start.time)
    if (value === 'arrive' && !isChosen) onWhen({ is: value, ...arrivalProposed(start) })
    else onWhen({ is: value, day: moment?.day ?? start.day, minute: moment?.time ?? start.time })
  }
  // A browser lets half a day or time be typed: what was chosen stays until it is whole.
  const changeDay = (text: string) => {
    const day = dayIn(text)
    if (day && moment) onWhen({ is: kind as 'leave' | 'arrive', day, minute: moment.time })
  }
  const changeTime = (text: string) => {
    if (text !== '' && moment) onWhen({ is: kind as 'leave' | 'arrive', day: moment.day, minute: timeOfDay(text) })
  }
  return (
    <Box className="stack">
      <SegmentedControl id="when" label={t('journey.when')} choices={KINDS.map((value) => ({ value, label: t(`journey.${value}`) }))} chosen={kind} onChoose={choose} />
      {moment && (
        <Box className="pair">
          <DateField id="when-day" label={t('journey.day')} value={moment.day} shown={formatDay(moment.day, locale)} placeholder={t('journey.chooseMoment')} onText={changeDay} />
          <TimeField id="when-time" label={t('journey.time')} value={writtenMoment(moment).slice(-5)} shown={formatTime(moment.time, locale)} placeholder={t('journey.chooseMoment')} onText={changeTime} />
        </Box>
      )}
      {onAgain && (
        <Box>
          <Box className="list-item-note">{t('journey.asNow', { time: formatTime(start.time, locale) })}</Box>
          <Button id="again" onTap={onAgain}>
            {t('journey.again')}
          </Button>
        </Box>
      )}
    </Box>
  )
}
