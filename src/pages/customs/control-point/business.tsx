import { layoutOf, type PointId, type Side } from '@/domain/control-point/control-points'
import { formatNumber } from '@/domain/number/number'
import type { CivilDate } from '@/domain/time/civil'
import { busyOn, loadOn, peaksOn } from '@/facts/customs/control-point-guide'
import { useI18n } from '@/i18n'
import { Box, Card, ListItem, Section } from '@/ui'
import { dotted } from '../../dotted'
import { LiveRows, type Live } from '../control-points/live-rows'
import { controlPointMessages } from '../control-points/locales'
import { useWords } from '../control-points/use-words'

/** Services that show the queue of this minute, by place. */
const LIVE: Record<Side, Live> = { 'hong-kong': 'easy-boundary', macao: 'macao-control-points-live', mainland: 'shenzhen-iport' }

/** How busy it is as a rule, said to be so; and where one sees how busy it is now. */
export function Business({ id, day }: { id: PointId; day: CivilDate }) {
  const { t, locale } = useI18n(controlPointMessages)
  const { stretches } = useWords()
  const busy = busyOn(id, day)
  const load = loadOn(id, day)
  const peaks = peaksOn(id, day)
  const isEmpty = !busy && !load && peaks.length === 0
  return (
    <Section id="busy" title={t('point.busy')}>
      {isEmpty ? (
        <Box className="paragraph">{t('point.noBusy')}</Box>
      ) : (
        <Card>
          {busy && <ListItem icon="time" title={t(`waits.${busy.value.waits}`)} note={busy.value.waits === 'long' && t('waits.longMore')} />}
          {peaks.map(({ value: { year, isHoliday, leaving, entering, cars } }, index) => (
            <ListItem
              key={index}
              title={dotted([
                leaving && t('peak.leaving', { times: stretches(leaving) }),
                entering && t('peak.entering', { times: stretches(entering) }),
                cars && t('peak.cars', { times: stretches(cars) }),
              ])}
              note={isHoliday ? t('peak.holiday', { year }) : t('peak.year', { year })}
            />
          ))}
          {load && <ListItem title={t('peak.load', { year: load.value.year, people: formatNumber(load.value.people, locale) })} />}
        </Card>
      )}
      <Box className="paragraph">{t('point.typical')}</Box>
      <LiveRows services={id === 'hzmb-zhuhai' ? ['hzmb-zhuhai-live'] : [LIVE[layoutOf(id).sides[0]!]]} />
    </Section>
  )
}
