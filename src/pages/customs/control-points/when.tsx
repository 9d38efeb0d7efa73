import { readMoment, writtenMoment } from '@/domain/control-point/moment'
import type { Moment } from '@/domain/control-point/open-state'
import { dayIn, formatDay } from '@/domain/time/civil'
import { formatTime, timeOfDay } from '@/domain/time/time-of-day'
import { useI18n } from '@/i18n'
import { Box, DateField, SegmentedControl, TimeField } from '@/ui'
import { controlPointMessages } from './locales'

export interface WhenProps {
  id: string
  label: string
  /** What it is called when no moment is chosen: now, or not at all. */
  without: string
  /** What one chooses otherwise. */
  choose: string
  /** As the address holds it. */
  when: string | undefined
  /** What the fields start from. */
  start: Moment
  onWhen: (when: string) => void
}

/** In an address: no moment is chosen. */
export const NONE = 'none'

/** Now, or a day and time one chooses. */
export function When({ id, label, without, choose, when, start, onWhen }: WhenProps) {
  const { t, locale } = useI18n(controlPointMessages)
  const chosen = readMoment(when)
  const change = (part: Partial<Moment>) => onWhen(writtenMoment({ ...(chosen ?? start), ...part }))
  // A browser lets half a day or time be typed: what was chosen stays until it is whole.
  const changeDay = (text: string) => {
    const day = dayIn(text)
    if (day) change({ day })
  }
  return (
    <Box className="stack">
      <SegmentedControl
        id={id}
        label={label}
        choices={[{ value: NONE, label: without }, { value: 'at', label: choose }]}
        chosen={chosen ? 'at' : NONE}
        onChoose={(value) => onWhen(value === NONE ? NONE : writtenMoment(start))}
      />
      {chosen && (
        <Box className="pair">
          <DateField
            id={`${id}-day`}
            label={t('when.day')}
            value={chosen.day}
            shown={formatDay(chosen.day, locale)}
            placeholder={t('when.choose')}
            onText={changeDay}
          />
          <TimeField
            id={`${id}-time`}
            label={t('when.time')}
            value={writtenMoment(chosen).slice(-5)}
            shown={formatTime(chosen.time, locale)}
            placeholder={t('when.choose')}
            onText={(text) => text !== '' && change({ time: timeOfDay(text) })}
          />
        </Box>
      )}
    </Box>
  )
}
