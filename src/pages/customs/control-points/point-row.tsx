import type { Moment } from '@/domain/control-point/open-state'
import { formatNumber } from '@/domain/number/number'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { ListItem } from '@/ui'
import { controlPointPage } from '../../links'
import { controlPointMessages } from './locales'
import type { Point } from './points'
import { joined, STATE_ICONS, useWords } from './use-words'

/** One control point of a list: whether it is open, until when, and how far it is. */
export function PointRow({ point: { id, state, kilometres }, asked, when }: { point: Point; asked: Moment; when: string | undefined }) {
  const { t, locale } = useI18n(controlPointMessages)
  const { stateOf } = useWords()
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
