import { pointId, type PointId } from '@/domain/control-point/control-points'
import type { CivilDate } from '@/domain/time/civil'
import { formatRange } from '@/domain/number/range'
import { formatMinutes, minutes } from '@/domain/time/minutes'
import { formatTime, timeOfDay } from '@/domain/time/time-of-day'
import { accessOn, ferriesOn, type Access } from '@/facts/customs/control-point-guide'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Box, Card, ListItem, Notice, Section } from '@/ui'
import { dotted } from '../../dotted'
import { controlPointPage } from '../../links'
import { controlPointMessages } from '../control-points/locales'
import { useWords } from '../control-points/use-words'

/** Lines and buses on either side, and the ferries of a terminal. */
export function GettingThere({ id, day }: { id: PointId; day: CivilDate }) {
  const { t, text, locale } = useI18n(controlPointMessages)
  const { ships } = useWords()
  const access = accessOn(id, day)
  const ferries = ferriesOn(id, day)
  const way = ({ by, line, at, routes }: Access['ways'][number]) => dotted([t(`by.${by}`), line && text(line), at && text(at), routes?.join(', ')])
  return (
    <>
      <Section id="access" title={t('point.access')}>
        {access.length === 0 ? (
          <Box>{t('point.noAccess')}</Box>
        ) : (
          <Card>
            {access.map(({ value: { side, ways } }, index) => (
              <ListItem key={index} icon="travel" title={t(`side.${side}`)} note={ways.map((one, place) => <Box key={place}>{way(one)}</Box>)} />
            ))}
          </Card>
        )}
      </Section>
      {ferries.length > 0 && (
        <Section id="ferries" title={t('point.ferries')}>
          <Notice>{t('points.ferries')}</Notice>
          <Card>
            {ferries.map(({ value, source }) => {
              const other = pointId(value.points.find((one) => one !== id))!
              const href = controlPointPage(other)
              const times = value.times?.map(({ first, last }) => ({ first: timeOfDay(first), last: timeOfDay(last), seen: source.verifiedOn }))
              const from = times?.[value.points.indexOf(id)]
              const back = times?.[value.points.indexOf(other)]
              const note = dotted([value.minutes !== undefined && t('point.minutes', { time: formatMinutes(minutes(value.minutes), locale) }), from && ships(from), back && t('point.shipsBack', { times: formatRange(formatTime(back.first, locale), formatTime(back.last, locale), locale) })])
              return <ListItem key={other} id={`ferry-${other}`} title={t(`name.${other}`)} note={note || undefined} href={href} onTap={() => openPage(href)} />
            })}
          </Card>
        </Section>
      )}
    </>
  )
}
