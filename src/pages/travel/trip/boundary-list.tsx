import { writtenMoment } from '@/domain/control-point/moment'
import { momentOf, type Asked } from '@/domain/journey/asked'
import { boundariesOf } from '@/domain/journey/boundaries'
import type { Journey } from '@/domain/journey/journey'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Card, ListItem, Section, type IconName } from '@/ui'
import { controlPointPage } from '../../links'
import type { Person } from '../../use-person'
import { carryPage, documentPage } from '../addresses'
import type { Travel } from '../travel'
import { tripMessages } from './locales'
import type { Words } from './words'

interface Row {
  id: string
  icon: IconName
  title: string
  href: string
}

/** What one needs where one crosses: the tools that tell, with their answers filled in. */
export function BoundaryList({ travel: { network }, words, asked, journey, person }: { travel: Travel; words: Words; asked: Asked; journey: Journey; person: Person | undefined }) {
  const { t } = useI18n(tripMessages)
  const boundaries = boundariesOf(network, journey.legs)
  if (boundaries.length === 0) return null
  const rows = boundaries.flatMap(({ from, to, points, minute }, index): Row[] => {
    const moment = momentOf(asked.when.day, minute)
    const document = documentPage(to, person, moment.day)
    return [
      ...(document ? [{ id: `document-${index}`, icon: 'document' as const, title: t('trip.document', { side: words.side(to) }), href: document }] : []),
      { id: `carry-${index}`, icon: 'carry', title: t('trip.carry', { side: words.side(to) }), href: carryPage(from, to, person) },
      ...points.map((point): Row => ({ id: `point-${index}-${point}`, icon: 'customs', title: t('trip.pointPage', { point: words.point(point) }), href: controlPointPage(point, writtenMoment(moment)) })),
    ]
  })
  return (
    <Section id="boundary" title={t('trip.boundary')}>
      <Card>
        {rows.map(({ href, ...row }) => (
          <ListItem key={row.id} {...row} href={href} onTap={() => openPage(href)} />
        ))}
      </Card>
    </Section>
  )
}
