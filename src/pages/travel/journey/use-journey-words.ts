import { paysAsAdult } from '@/domain/journey/fares'
import { CHOICES, WHO, type Choice, type Journey, type Minute } from '@/domain/journey/journey'
import { stretchesOf, type Stretch } from '@/domain/journey/cards'
import { momentOf, type Asked } from '@/domain/journey/asked'
import { signOf } from '@/domain/journey/line-sign'
import { POINT_NAMES } from '@/domain/control-point/names'
import type { PointId } from '@/domain/control-point/control-points'
import { separator } from '@/domain/locale/separator'
import { formatMoney, type Currency, type Money } from '@/domain/money/money'
import { inTied } from '@/domain/money/peg'
import { daysBetween, type CivilDate } from '@/domain/time/civil'
import { formatDayShort } from '@/domain/time/day-in-words'
import { formatMinutes, minutes } from '@/domain/time/minutes'
import { DAY_MINUTES, formatTime, type TimeOfDay } from '@/domain/time/time-of-day'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import type { TimePart } from '@/ui'
import { networkOf } from '../network'
import { journeyMessages } from './locales'

/** What a journey is, in sentences of the person's language. */
export function useJourneyWords(asked: CivilDate, home: Currency) {
  const { t, text, locale } = useI18n(journeyMessages)
  const network = networkOf()
  const today = useToday()
  const comma = separator(locale, 'phrases')
  const length = (count: number) => formatMinutes(minutes(count), locale)
  const pointName = (point: PointId) => text(POINT_NAMES[point])

  /** A minute of the asked day, with its day where it is another. */
  const time = (minute: Minute): string => {
    const moment = momentOf(asked, minute)
    const days = daysBetween(asked, moment.day)
    if (days === 0) return formatTime(moment.time, locale)
    // Midnight is the end of the day before: 24:00.
    if (days === 1) return formatTime((moment.time + DAY_MINUTES) as TimeOfDay, locale)
    return `${formatDayShort(moment.day, locale)} ${formatTime(moment.time, locale)}`
  }

  /** What a ride is called: the number of a train or sailing, else its line and where it goes; lines of one way have that in their name. */
  const rideName = ({ leg }: Stretch): string => {
    if (leg.is !== 'ride') return ''
    const line = text(network.lines[leg.line]!.name)
    if (leg.trip) return `${line} ${leg.trip}`
    return /[(（]/.test(line) || leg.towards === leg.board ? line : t('journey.towards', { line, stop: text(network.stops[leg.towards]!.name) })
  }

  const stretch = (one: Stretch): string => {
    const lasts = length(one.minutes)
    if (one.isWait) return t('journey.wait', { time: lasts })
    if (one.leg.is === 'ride') return t('journey.ride', { line: rideName(one), time: lasts })
    return t(`journey.${one.leg.is}`, { time: lasts })
  }

  const part = (one: Stretch, at: number): TimePart => {
    const { leg, isWait } = one
    const line = leg.is === 'ride' && !isWait ? network.lines[leg.line]! : undefined
    return {
      id: String(at),
      minutes: one.minutes,
      kind: isWait ? 'wait' : leg.is === 'cross' ? 'pass' : leg.is === 'walk' ? 'walk' : 'ride',
      ...(line && { sign: leg.is === 'ride' && leg.trip ? leg.trip.split('/')[0]! : signOf(line) }),
      ...(line?.colour && { colour: line.colour }),
    }
  }

  const sum = (amounts: readonly Money[]) => amounts.map((one) => formatMoney(one, locale)).join(' + ')

  /** Names of the lines whose fare is not known. */
  const unpaid = ({ legs, fare: { parts } }: Pick<Journey, 'fare' | 'legs'>): string[] => {
    const missing = parts.filter(({ amount }) => !amount).flatMap(({ legs: [first, last] }) => legs.slice(first, last + 1))
    return [...new Set(missing.flatMap((leg) => (leg.is === 'ride' ? [text(network.lines[leg.line]!.name)] : [])))]
  }

  /** What is paid: in each currency and, where that is fixed by law, in that of home. */
  const fare = (journey: Pick<Journey, 'fare' | 'legs'>, { party, pay }: Pick<Asked, 'party' | 'pay'>): string => {
    const { parts, sums, isAtLeast } = journey.fare
    const people = Object.values(party).reduce((all, count) => all + count, 0)
    const known = parts.filter(({ amount }) => amount)
    if (parts.length > 0 && known.length === 0) return t('journey.fareUnknown')
    const paid = sums.filter(({ minor }) => minor > 0)
    const shown = paid.length === 0 ? t('journey.fareFree') : sum(paid)
    const isAsAdult = known.some(({ system }) => system !== undefined && WHO.some((who) => party[who] && paysAsAdult(network.systems[system]!, who, pay)))
    const without = unpaid(journey)
    const tied = paid.some(({ currency }) => currency !== home) ? inTied(paid, home) : undefined
    return [
      t(isAtLeast ? 'journey.fareAtLeast' : 'journey.fareKnown', { fare: shown }),
      tied && t('journey.fareHome', { fare: formatMoney(tied, locale) }),
      without.length > 0 && t('journey.fareWithout', { lines: without.join(separator(locale, 'names')) }),
      people > 1 && t('journey.perParty', { count: people }),
      known.some(({ system }) => system === undefined) && t('journey.fareTaxi'),
      isAsAdult && t('journey.fareAsAdult'),
    ]
      .filter(Boolean)
      .join(comma)
  }

  const pointsOf = ({ legs }: Pick<Journey, 'legs'>): PointId[] => legs.flatMap((leg) => (leg.is === 'cross' ? [leg.point] : leg.is === 'ride' ? (leg.passes ?? []).map(({ point }) => point) : []))

  /** The fastest of those with known times is not called the fastest where one without may be faster. */
  const fastest = (isByArrival: boolean, isAmongTimed: boolean): string => {
    const choice = t(isByArrival ? 'journey.choice.latest' : 'journey.choice.fastest')
    return isAmongTimed ? t('journey.choice.timed', { choice }) : choice
  }

  /**
   * What a journey is best in; one that is best in nothing goes by its longest ride, and by where it crosses.
   *
   * @param among how many have known times, where a way without stands before them
   */
  const choices = (journey: Journey, isByArrival: boolean, among?: number): string => {
    if (among === 1) return t('journey.choice.onlyTimed')
    const all: readonly Choice[] = journey.choices
    const name = (choice: Choice) => {
      if (choice === 'fastest') return fastest(isByArrival, among !== undefined)
      return choice === 'last-tonight' && asked !== today ? t('journey.choice.last-that-night') : t(`journey.choice.${choice}`)
    }
    if (all.length > 0) return CHOICES.filter((choice) => all.includes(choice)).map(name).join('\u00a0· ')
    const [longest] = stretchesOf(journey).filter(({ leg, isWait }) => leg.is === 'ride' && !isWait).sort((a, b) => b.minutes - a.minutes)
    const means = longest?.leg.is === 'ride' ? text(network.lines[longest.leg.line]!.name) : t('journey.choice.walk')
    return [means, ...pointsOf(journey).map((point) => t('journey.via', { name: pointName(point) }))].join('\u00a0· ')
  }

  const via = ({ legs }: Pick<Journey, 'legs'>): string[] =>
    legs.flatMap((leg) => {
      const passed = (point: PointId) => t('journey.via', { name: pointName(point) })
      if (leg.is === 'ride') return (leg.passes ?? []).map(({ point }) => passed(point))
      if (leg.is !== 'cross') return []
      return [[passed(leg.point), leg.closes === undefined ? t('journey.openAlways') : t('journey.openUntil', { time: time(leg.closes) })].join(comma)]
    })

  return { comma, length, time, fare, choices, via, pointName, parts: (journey: Journey) => stretchesOf(journey).map(part), stretches: (journey: Journey) => stretchesOf(journey).map(stretch), rides: (journey: Journey) => stretchesOf(journey).filter((one) => one.leg.is === 'ride' && !one.isWait).map(rideName) }
}
