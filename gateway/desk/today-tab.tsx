import { Button, EmptyState, Icon, type IconName } from '@/ui'
import type { DayBooking, Offering } from './kept'
import { isMarked, withMarks } from './marks'
import type { DeskState } from './use-desk'
import type { Say } from './words'

const SIGNS: Record<DayBooking['state'], IconName> = { booked: 'time', arrived: 'check', 'no-show': 'clear' }

/** Bookings of a day by their time, with what is known of each: a reference, and whether somebody came. */
export function rowsOf(desk: DeskState, offering: Offering) {
  const day = desk.kept.days[offering.id]
  if (!day) return undefined
  const starts = new Map(day.slots.map(({ id, start }) => [id, start]))
  return withMarks(day, desk.kept.marks)
    .map((booking) => ({ ...booking, start: starts.get(booking.slot) ?? Number(booking.slot.split('-')[1]) }))
    .sort((a, b) => a.start - b.start || (a.ref < b.ref ? -1 : 1))
}

/** @param now milliseconds since 1970: nobody is missing before their time */
export function TodayTab({ desk, offering, now, say }: { desk: DeskState; offering: Offering; now: number; say: Say }) {
  const { t, time } = say
  const rows = rowsOf(desk, offering)
  if (!rows) return <EmptyState title={t('today.notKnown')} />
  if (rows.length === 0) return <EmptyState title={t('today.none')} />
  return (
    <table className="desk-table">
      <caption className="unseen">{t('today.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('today.time')}</th>
          <th scope="col">{t('today.ref')}</th>
          <th scope="col">{t('today.state')}</th>
          <th scope="col">
            <span className="unseen">{t('today.do')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ ref, slot, start, state, redeemedAt }) => (
          <tr key={ref} className={`is-${state}`}>
            <th scope="row">{time(start)}</th>
            <td className="desk-ref">{ref.slice(-4).toUpperCase()}</td>
            <td>
              <Icon name={SIGNS[state]} className="desk-sign" /> {t(`state.${state}`)}
              {state === 'arrived' && redeemedAt !== undefined && ` ${time(redeemedAt)}`}
              {isMarked(desk.kept.marks, ref) && <span className="desk-waiting"> {t('state.waiting')}</span>}
            </td>
            <td>
              {state === 'booked' && start * 60_000 <= now && (
                <Button id={`no-show-${ref}`} label={t('mark.noShowOf', { time: time(start), ref: ref.slice(-4).toUpperCase() })} onTap={() => desk.mark('no-show', ref, slot)}>
                  {t('mark.noShow')}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
