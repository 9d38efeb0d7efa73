import { formatDay } from '@/domain/time/civil'
import { useI18n } from '@/i18n'
import { Box, DateField } from '@/ui'
import { carryMessages } from './locales'
import type { Carry } from './use-carry'

/** The day whose rules are applied: today, unless another one is chosen. */
export function DayOfTravel({ carry: { day, lastDay, dayProblem, answer } }: { carry: Carry }) {
  const { t, locale } = useI18n(carryMessages)
  return (
    <Box className="carry-day">
      <DateField
        id="day"
        label={t('carry.day')}
        hint={t('carry.dayHint')}
        error={dayProblem && t(`carry.day.${dayProblem}`)}
        value={day}
        shown={formatDay(day, locale)}
        placeholder={t('carry.dayPick')}
        max={lastDay}
        onText={(text) => answer('day', text)}
      />
    </Box>
  )
}
