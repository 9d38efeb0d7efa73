import type { Planned } from '@/domain/checklist/moving'
import type { Locale } from '@/domain/locale/locale'
import { formatDay, type CivilDate } from '@/domain/time/civil'
import type { MovingKey, SayMoving } from './locales'

/** A task in the reader's words, or in those of who wrote it. */
export const titleOf = ({ id, title }: Planned, t: SayMoving): string => title ?? t(`task.${id}` as MovingKey)

/** When it is due, or was done; nothing where no moving day was chosen. */
export function dueText({ done, due }: Planned, today: CivilDate, t: SayMoving, locale: Locale): string {
  if (done) return t('moving.doneOn', { day: formatDay(done, locale) })
  return due ? t(due < today ? 'moving.late' : 'moving.due', { day: formatDay(due, locale) }) : ''
}
