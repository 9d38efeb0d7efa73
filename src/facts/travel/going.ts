import { factNamed, factsOf, type FactFile } from '@/domain/fact/fact-file'
import file from './going.json'
import type {
  GoingAirport,
  GoingClosing,
  GoingEnd,
  GoingFare,
  GoingGate,
  GoingLine,
  GoingLuggage,
  GoingMinutes,
  GoingParking,
  GoingPass,
  GoingSeller,
  GoingService,
} from './going-schema'

export type { GoingEnd, GoingFare, GoingLine, GoingPass, GoingSeller }

const written = file as unknown as FactFile
export const GOING_REVIEW_DAYS = written.reviewEveryDays

/** By `gold-bus-zhuhai/line`. */
export const lines = factsOf<GoingLine>(written, 'line')
const onBoard = factsOf<GoingMinutes>(written, 'minutes')
const services = factsOf<GoingService>(written, 'service')
const firsts = factsOf<GoingEnd>(written, 'first')
const lasts = factsOf<GoingEnd>(written, 'last')
const fares = factsOf<GoingFare>(written, 'fare')
const sellers = factsOf<GoingSeller>(written, 'seller')

/** @param id of a line, without what it is about: `gold-bus-zhuhai` */
export const minutesOf = (id: string) => onBoard.get(`${id}/minutes`)
export const serviceOf = (id: string) => services.get(`${id}/service`)
export const firstOf = (id: string) => firsts.get(`${id}/first`)
export const lastOf = (id: string) => lasts.get(`${id}/last`)
export const fareOf = (id: string) => fares.get(`${id}/fare`)
export const sellerOf = (id: string) => factNamed(sellers, `seller/${id}`)

export const gates = factsOf<GoingGate>(written, 'gate')
export const closing = factNamed(factsOf<GoingClosing>(written, 'closing'), 'rail/counter')
export const luggage = factNamed(factsOf<GoingLuggage>(written, 'luggage'), 'rail/luggage')
/** By `pass/city-saver`. */
export const passes = factsOf<GoingPass>(written, 'pass')
export const parkings = factsOf<GoingParking>(written, 'parking')
export const airports = factsOf<GoingAirport>(written, 'airport')
