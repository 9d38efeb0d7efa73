import { factsOf, type FactFile } from '@/domain/fact/fact-file'
import file from './order.json'
import type { OrderPitfall, OrderWayFact, TravelVoucher } from './order-schema'

export type { OrderPitfall, OrderWayFact, TravelVoucher }

const written = file as unknown as FactFile
export const ORDER_REVIEW_DAYS = written.reviewEveryDays

export const ways = factsOf<OrderWayFact>(written, 'way')
export const pitfalls = factsOf<OrderPitfall>(written, 'pitfall')
export const vouchers = factsOf<TravelVoucher>(written, 'voucher')
