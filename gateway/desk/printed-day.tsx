import type { CivilDate } from '../../src/domain/time/civil'
import type { Offering } from './kept'
import { rowsOf } from './today-tab'
import type { DeskState } from './use-desk'
import type { Say } from './words'

/** The day on paper, for when the lights go out: times, references, a box to tick. Shown by printers alone. */
export function PrintedDay({ desk, offering, office, today, say }: { desk: DeskState; offering: Offering; office: string; today: CivilDate; say: Say }) {
  const { t, time, day, moment, service, office: nameOf } = say
  const rows = rowsOf(desk, offering) ?? []
  const at = desk.kept.days[offering.id]?.at
  return (
    <section className="printed" aria-hidden>
      <h1>
        {nameOf(office)} · {service(offering.id)}
      </h1>
      <p>
        {day(today)} {at !== undefined && t('print.asOf', { time: moment(at) })}
      </p>
      <p>{t('operator')}</p>
      <table>
        <thead>
          <tr>
            <th>{t('today.time')}</th>
            <th>{t('today.ref')}</th>
            <th>{t('mark.arrived')}</th>
            <th>{t('today.state')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ ref, start, state, redeemedAt }) => (
            <tr key={ref}>
              <td>{time(start)}</td>
              <td className="desk-ref">{ref.slice(-4).toUpperCase()}</td>
              <td>
                <span className="printed-box" />
              </td>
              <td>
                {t(`state.${state}`)} {redeemedAt !== undefined && time(redeemedAt)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
