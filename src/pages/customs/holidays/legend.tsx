import { HOLIDAY_PLACES } from '@/domain/holiday/calendar'
import { useI18n } from '@/i18n'
import { Box, MarkSign } from '@/ui'
import { joinWords, placeWords } from './day-words'
import './holidays.scss'
import { holidayMessages } from './locales'

/** What the signs of the month mean. */
export function Legend() {
  const i18n = useI18n(holidayMessages)
  const { t } = i18n
  const places = joinWords(
    i18n,
    HOLIDAY_PLACES.map((place) => t('holidays.legendPlace', { sign: t(`holidays.sign-${place}`), place: placeWords(i18n, place) })),
  )
  const rows = [
    { sign: t('holidays.sign-hong-kong'), kind: 'filled' as const, text: t('holidays.legend-off', { places }) },
    { sign: t('holidays.sign-mainland'), kind: 'framed' as const, text: t('holidays.legend-work') },
    { sign: t('holidays.sign-macao'), kind: 'dotted' as const, text: t('holidays.legend-offices') },
    { sign: { icon: 'crowd' as const }, kind: 'framed' as const, text: t('holidays.legend-crowd') },
  ]
  return (
    <Box className="holiday-legend" role="list" label={t('holidays.legend')}>
      {rows.map(({ sign, kind, text }) => (
        <Box key={text} className="holiday-legend-row" role="listitem">
          <Box isHidden>
            <MarkSign sign={sign} kind={kind} />
          </Box>
          <Box>{text}</Box>
        </Box>
      ))}
    </Box>
  )
}
