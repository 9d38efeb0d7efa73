import type { PointId } from '@/domain/control-point/control-points'
import { separator } from '@/domain/locale/separator'
import type { CivilDate } from '@/domain/time/civil'
import { formatNumber } from '@/domain/number/number'
import { lanesOn, type Lane } from '@/facts/customs/control-point-guide'
import { limitsOn } from '@/facts/customs/control-points'
import { useI18n } from '@/i18n'
import { Box, Card, ListItem, Section } from '@/ui'
import { dotted } from '../../dotted'
import { controlPointMessages } from '../control-points/locales'

const METRE = 100

/** Who may pass, and which self-service lanes are for whom. */
export function Passing({ id, day }: { id: PointId; day: CivilDate }) {
  const { t, text, locale } = useI18n(controlPointMessages)
  const limits = limitsOn(id, day)
  const lanes = lanesOn(id, day)
  const comma = separator(locale)

  const detail = ({ lane, age, height, who, needs = [], nationalities, count }: Lane): string =>
    dotted([
      who.length > 0 && who.map((one) => t(`who.${one as 'macao'}`)).join(comma),
      age !== undefined && t('lane.age', { count: age }),
      height !== undefined && t('lane.height', { metres: formatNumber(height / METRE, locale) }),
      ...needs.map((need) => t(`need.${need}`)),
      nationalities && t('need.passports', { names: nationalities.map((code) => t(`country.${code as 'PT'}`)).join(comma) }),
      count !== undefined && t('lane.count', { count }),
      lane.includes('face') && t('lane.carry'),
    ])
  return (
    <>
      <Section id="who" title={t('point.passing')}>
        {limits.length === 0 ? <Box>{t('point.everyone')}</Box> : limits.map(({ value }, index) => <Box key={index} className="paragraph">{text(value.text)}</Box>)}
      </Section>
      <Section id="lanes" title={t('point.lanes')}>
        {lanes.length === 0 ? (
          <Box>{t('point.noLanes')}</Box>
        ) : (
          <Card>
            {lanes.map(({ value }, index) => (
              <ListItem key={index} title={t('lane.of', { lane: t(`lane.${value.lane}`), side: t(`side.${value.side}`) })} note={detail(value)} />
            ))}
          </Card>
        )}
      </Section>
    </>
  )
}
