import { layoutOf, type PointId } from '@/domain/control-point/control-points'
import { hoursOn } from '@/domain/control-point/hours'
import { formatDay, type CivilDate } from '@/domain/time/civil'
import { formatRange } from '@/domain/number/range'
import { shipsOn } from '@/facts/customs/control-point-guide'
import { exceptionsOf, hoursOf } from '@/facts/customs/control-points'
import { useI18n } from '@/i18n'
import { Box, Section, Table } from '@/ui'
import { dotted } from '../../dotted'
import { controlPointMessages } from '../control-points/locales'
import { useWords } from '../control-points/use-words'

const EXCEPTIONS = 3

/** Hours of each side on a day, and the days from then on that are not like others. */
export function HoursTable({ id, day }: { id: PointId; day: CivilDate }) {
  const { t, locale } = useI18n(controlPointMessages)
  const { window, ships } = useWords()
  const sailing = shipsOn(id, day)
  const cells = (index: number): string[] => {
    const entry = hoursOn(hoursOf(id)[index]!, day)
    if (!entry?.value.windows) return [t('point.noHours'), ...(sailing ? [ships(sailing)] : [])]
    if (entry.value.windows.length === 0) return [t('point.nobody')]
    return entry.value.windows.map((one) =>
      dotted([window(one), one.for && one.for.map((traffic) => t(`traffic.${traffic}`)).join(', '), one.beside && t('point.beside', { side: t(`side.${one.beside}`) }), one.hall && t('point.t2')]),
    )
  }
  const exceptions = exceptionsOf(id).filter(({ effectiveTo }) => effectiveTo! >= day).slice(0, EXCEPTIONS)
  return (
    <Section id="hours" title={t('point.hours')}>
      <Table
        caption={formatDay(day, locale)}
        columns={[{ id: 'side', title: t('point.side') }, { id: 'time', title: t('point.time') }]}
        rows={layoutOf(id).sides.map((side, index) => ({ id: side, cells: [t(`side.${side}`), cells(index).map((line) => <Box key={line}>{line}</Box>)] }))}
      />
      {exceptions.length > 0 && (
        <Box id="special-days">
          {t('point.special')}
          {exceptions.map(({ value: { windows = [] }, effectiveFrom, effectiveTo }) => (
            <Box key={effectiveFrom}>
              {t('point.specialDays', { days: formatRange(formatDay(effectiveFrom!, locale), formatDay(effectiveTo!, locale), locale), hours: windows.map(window).join(', ') })}
            </Box>
          ))}
        </Box>
      )}
    </Section>
  )
}
