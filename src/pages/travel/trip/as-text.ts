import type { Journey } from '@/domain/journey/journey'
import { journeyPicture } from '@/domain/picture/journey-picture'
import type { Picture } from '@/domain/picture/picture'
import type { useI18n } from '@/i18n'
import type { Travel } from '../travel'
import type { tripMessages } from './locales'
import type { Words } from './words'

type Texts = Pick<ReturnType<typeof useI18n<keyof (typeof tripMessages)['en']>>, 't'>

/** A journey as one sends it in a message. */
export function asText({ t }: Texts, words: Words, journey: Journey): string {
  const { title, dayInFull, hours, measures, fare, payers, time, start, legLines } = words
  const legs = journey.legs.flatMap((leg) => [`${time(leg.departure)} ${start(leg)}`, ...legLines(leg).map((line) => `   ${line}`)])
  const cost = fare && `${t('trip.cost')}: ${fare} (${payers})`
  return [title, dayInFull, hours, measures, cost, '', ...legs, `${time(journey.arrival)} ${t('trip.end')}`].filter((line) => line !== undefined).join('\n')
}

/** The same to look at. */
export function asPicture({ t }: Texts, words: Words, { network }: Pick<Travel, 'network'>, journey: Journey, asOf: readonly string[]): Picture {
  const { title, dayInFull, hours, measures, fare, payers, time, start, legLines } = words
  const stops = journey.legs.map((leg) => {
    const colour = leg.is === 'ride' ? network.lines[leg.line]!.colour : undefined
    return { time: time(leg.departure), title: start(leg), notes: legLines(leg), rail: { isRide: leg.is === 'ride', ...(colour && { colour }) } }
  })
  return journeyPicture({
    title,
    facts: [`${dayInFull}, ${hours}`, measures, ...(fare ? [`${t('trip.cost')}: ${fare} (${payers})`] : [])],
    stops: [...stops, { time: time(journey.arrival), title: t('trip.end'), notes: [] }],
    foot: [...asOf, t('app.independent')],
  })
}
