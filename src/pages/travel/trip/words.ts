import { POINT_NAMES } from '@/domain/control-point/names'
import type { PointId, Side } from '@/domain/control-point/control-points'
import { momentOf, type Asked } from '@/domain/journey/asked'
import { WHO, type Fare, type Journey, type Leg, type Minute, type Ride } from '@/domain/journey/journey'
import { formatMoney, type Money } from '@/domain/money/money'
import { formatRange } from '@/domain/number/range'
import { formatDay } from '@/domain/time/civil'
import { formatWeekday } from '@/domain/time/day-in-words'
import { formatMinutes, minutes } from '@/domain/time/minutes'
import { DAY_MINUTES, formatTime, type TimeOfDay } from '@/domain/time/time-of-day'
import type { useI18n } from '@/i18n'
import { dotted } from '../../dotted'
import type { Travel } from '../travel'
import type { tripMessages } from './locales'

export type I18n = ReturnType<typeof useI18n<keyof (typeof tripMessages)['en']>>
export type Words = ReturnType<typeof wordsOf>

/** How a journey is spoken of: on the page, in a message and in a picture alike. */
export function wordsOf({ t, text, locale }: I18n, { network, placeNamed }: Pick<Travel, 'network' | 'placeNamed'>, asked: Asked, journey: Journey) {
  const { day } = momentOf(asked.when.day, journey.departure)
  const midnight = Math.floor(journey.departure / DAY_MINUTES) * DAY_MINUTES
  const time = (minute: Minute): string => formatTime((minute - midnight) as TimeOfDay, locale)
  const length = (count: number): string => formatMinutes(minutes(count), locale)
  const money = (amount: Money): string => formatMoney(amount, locale)
  const side = (one: Side): string => t(`trip.side.${one}`)
  const point = (id: PointId): string => text(POINT_NAMES[id])
  const place = (id: string): string => {
    const found = placeNamed(id)
    return found ? text(found.name) : id
  }

  function stop(at: number): string {
    const { id, name, point: of } = network.stops[at]!
    if (!of) return text(name)
    const end = id.split('@')[1]
    return end === 'beyond' ? point(of) : t('trip.sideOf', { point: point(of), side: t(`trip.onSide.${end as Side}`) })
  }

  function cost({ sums, isAtLeast, parts }: Pick<Fare, 'sums' | 'isAtLeast' | 'parts'>): string {
    const known = sums.filter(({ minor }) => minor > 0 || !isAtLeast).map(money)
    if (known.length === 0) return isAtLeast ? t('trip.noFare') : ''
    const sum = known.join(' + ')
    if (isAtLeast) return t('trip.atLeast', { sum })
    // What a taxi costs is an estimate, and with it the whole.
    return parts.some(({ system }) => system === undefined) ? t('trip.about', { sum }) : sum
  }

  const towards = ({ line, towards: last }: Pick<Ride, 'line' | 'towards'>): string => t('trip.towards', { line: text(network.lines[line]!.name), stop: stop(last) })

  function rideFacts({ stops, arrival, departure, every, trip, passes = [] }: Ride): string[] {
    const count = stops.length - 1
    return [
      trip && t('trip.train', { name: trip }),
      count === 1 ? t('trip.stops.one') : t('trip.stops.other', { count }),
      length(arrival - departure),
      every && t('trip.every', { time: length(every) }),
      ...passes.map((pass) => t('trip.passes', { point: point(pass.point) })),
    ].filter((fact): fact is string => Boolean(fact))
  }

  /** When a point closes; nothing where that is days away. */
  const closing = (closes: Minute | undefined): string | undefined => (closes === undefined ? t('trip.always') : closes - midnight <= 2 * DAY_MINUTES ? t('trip.closes', { time: time(closes) }) : undefined)

  /** What one does on a leg, in one or two lines. */
  function legLines(leg: Leg): string[] {
    if (leg.is === 'ride') return [towards(leg), dotted(rideFacts(leg))]
    if (leg.is !== 'cross') return [t(leg.is === 'taxi' ? 'trip.taxi' : 'trip.onFoot', { time: length(leg.minutes) })]
    const { least, typical, peak } = leg.minutes
    const waits = t('trip.crossTime', { least: length(least), typical: length(typical), peak: length(peak) })
    return [leg.to === 'beyond' ? t('trip.leave') : t('trip.cross', { side: side(leg.to) }), dotted([waits, closing(leg.closes)])]
  }

  /** Where a leg begins. */
  function start(leg: Leg): string {
    if (leg.is === 'ride') return stop(leg.board)
    if (leg.is === 'cross') return point(leg.point)
    return leg.from === undefined ? place(asked.from) : stop(leg.from)
  }

  const changes = journey.changes === 0 ? t('trip.changes.none') : journey.changes === 1 ? t('trip.changes.one') : t('trip.changes.other', { count: journey.changes })
  const fare = cost(journey.fare)
  const payers = dotted([...WHO.flatMap((who) => (asked.party[who] ? [t(`trip.party.${who}`, { count: asked.party[who] })] : [])), t(`trip.pay.${asked.pay}`)])
  return {
    day,
    time,
    length,
    money,
    side,
    point,
    place,
    stop,
    cost,
    towards,
    closing,
    legLines,
    rideFacts,
    start,
    title: t('trips.way', { from: place(asked.from), to: place(asked.to) }),
    dayInFull: t('trip.on', { day: formatDay(day, locale), weekday: formatWeekday(day, locale) }),
    hours: formatRange(time(journey.departure), time(journey.arrival), locale),
    measures: dotted([length(journey.arrival - journey.departure), changes, journey.walking > 0 && t('trip.walking', { time: length(journey.walking) })]),
    fare,
    payers,
    /** What it costs whom, in one line; nothing on foot. */
    costLine: fare === '' ? undefined : t('trip.costLine', { label: t('trip.cost'), sum: fare, payers }),
    end: dotted([place(asked.to), t('trip.end')]),
  }
}
