import type { Journey } from '@/domain/journey/journey'
import { journeyPicture } from '@/domain/picture/journey-picture'
import type { Picture } from '@/domain/picture/picture'
import { dotted } from '../../dotted'
import type { Travel } from '../travel'
import type { I18n, Words } from './words'

/** A journey as one sends it in a message. */
export function asText(words: Words, journey: Journey): string {
  const { title, dayInFull, hours, measures, costLine, end, time, start, legLines } = words
  const legs = journey.legs.flatMap((leg) => [`${time(leg.departure)} ${start(leg)}`, ...legLines(leg).map((line) => `   ${line}`)])
  return [title, dayInFull, hours, measures, costLine, '', ...legs, `${time(journey.arrival)} ${end}`].filter((line) => line !== undefined).join('\n')
}

/** The same to look at. */
export function asPicture({ t }: I18n, words: Words, { network }: Pick<Travel, 'network'>, journey: Journey, asOf: readonly string[]): Picture {
  const { title, dayInFull, hours, measures, costLine, end, time, start, legLines } = words
  const stops = journey.legs.map((leg) => {
    const colour = leg.is === 'ride' ? network.lines[leg.line]!.colour : undefined
    return { time: time(leg.departure), title: start(leg), notes: legLines(leg), rail: { isRide: leg.is === 'ride', ...(colour && { colour }) } }
  })
  return journeyPicture({
    title,
    facts: [dotted([dayInFull, hours]), measures, ...(costLine ? [costLine] : [])],
    stops: [...stops, { time: time(journey.arrival), title: end, notes: [] }],
    foot: [...asOf, t('app.independent')],
  })
}
