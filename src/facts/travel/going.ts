import { factNamed, factsOf, type FactFile } from '@/domain/fact/fact-file'
import file from './going.json'
import type { GoingAirport, GoingClosing, GoingFare, GoingGate, GoingLine, GoingLuggage, GoingParking, GoingPass, GoingSeller, GoingTimes } from './going-schema'

export type { GoingFare, GoingLine, GoingPass, GoingSeller, GoingTimes }

const written = file as unknown as FactFile
export const GOING_REVIEW_DAYS = written.reviewEveryDays

/** By `gold-bus-zhuhai/line`. */
export const lines = factsOf<GoingLine>(written, 'line')
const times = factsOf<GoingTimes>(written, 'times')
const fares = factsOf<GoingFare>(written, 'fare')
const sellers = factsOf<GoingSeller>(written, 'seller')

/** @param id of a line, without what it is about: `gold-bus-zhuhai` */
export const timesOf = (id: string) => times.get(`${id}/times`)
export const fareOf = (id: string) => fares.get(`${id}/fare`)
export const sellerOf = (id: string) => factNamed(sellers, `seller/${id}`)

export const gates = factsOf<GoingGate>(written, 'gate')
export const closing = factNamed(factsOf<GoingClosing>(written, 'closing'), 'rail/counter')
export const luggage = factNamed(factsOf<GoingLuggage>(written, 'luggage'), 'rail/luggage')
/** By `pass/city-saver`. */
export const passes = factsOf<GoingPass>(written, 'pass')
export const parkings = factsOf<GoingParking>(written, 'parking')
export const airports = factsOf<GoingAirport>(written, 'airport')
