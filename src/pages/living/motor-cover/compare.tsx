import { COVER_PLACES, type CoverPlace } from '@/domain/motor-cover/scheme'
import { HEADS, type Head } from '@/domain/motor-cover/payout'
import { formatMoney } from '@/domain/money/money'
import type { CivilDate } from '@/domain/time/civil'
import { useI18n } from '@/i18n'
import { Table } from '@/ui'
import { coverIn, type PlaceCover } from './facts'
import { motorMessages } from './locales'

/** The compulsory covers of the three places side by side. */
export function Compare({ day }: { day: CivilDate }) {
  const { t, locale } = useI18n(motorMessages)
  const headIn = ({ rule, currency }: PlaceCover, head: Head): string => {
    const money = (minor: number) => formatMoney({ minor, currency }, locale)
    if (rule.kind === 'split') return t('motor.upToFault', { most: money(rule.atFault[head]), least: money(rule.notAtFault[head]) })
    if (head === 'property' && rule.kind === 'people') return t('motor.notCovered')
    return head === 'death' ? money(rule.limitMinor) : t('motor.within')
  }
  const cells = (say: (cover: PlaceCover) => string) =>
    COVER_PLACES.map((place: CoverPlace) => {
      const cover = coverIn(place, day)
      return cover ? say(cover) : t('motor.notKnown')
    })
  return (
    <Table
      id="compulsory"
      caption={t('motor.compare')}
      columns={[{ id: 'what', title: t('motor.what') }, ...COVER_PLACES.map((place) => ({ id: place, title: t(`motor.place.${place}`) }))]}
      rows={[
        ...HEADS.map((head) => ({ id: head, cells: [t(`motor.head.${head}`), ...cells((cover) => headIn(cover, head))] })),
        { id: 'occupants', cells: [t('motor.head.occupants'), ...cells(({ rule }) => t(rule.coversOccupants ? 'motor.yes' : 'motor.no'))] },
      ]}
    />
  )
}
