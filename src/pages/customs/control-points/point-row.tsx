import type { Moment } from '@/domain/control-point/open-state'
import { formatNumber } from '@/domain/number/number'
import { openPage } from '@/platform/navigate'
import { ListItem } from '@/ui'
import { controlPointPage } from '../../links'
import type { Point } from './points'
import { joined, STATE_ICONS, useWords } from './use-words'

/** One control point of a list: whether it is open, until when, and how far it is. */
export function PointRow({ point: { id, state, kilometres }, asked, when }: { point: Point; asked: Moment; when: string | undefined }) {
  const { t, locale, stateOf } = useWords()
  const href = controlPointPage(id, when)
  return (
    <ListItem
      id={`point-${id}`}
      icon={STATE_ICONS[state.is]}
      title={t(`name.${id}`)}
      note={joined([stateOf(id, state, asked), kilometres !== undefined && t('state.km', { count: formatNumber(Math.max(1, Math.round(kilometres)), locale) })])}
      href={href}
      onTap={() => openPage(href)}
    />
  )
}
