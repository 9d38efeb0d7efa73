import type { FactEntry } from '@/domain/fact/fact'
import { factNamed, factsOf, type FactFile } from '@/domain/fact/fact-file'
import file from './order.json'
import type { OrderContact, OrderPitfall, OrderWayFact, TravelVoucher } from './order-schema'

export type { OrderContact, OrderPitfall, OrderWayFact, TravelVoucher }

const written = file as unknown as FactFile
export const ORDER_REVIEW_DAYS = written.reviewEveryDays

export const ways = factsOf<OrderWayFact>(written, 'way')
export const pitfalls = factsOf<OrderPitfall>(written, 'pitfall')
export const vouchers = factsOf<TravelVoucher>(written, 'voucher')
/** The consumers' line: no platform has one that takes calls from abroad. */
export const orderContact: FactEntry<OrderContact> = factNamed(factsOf<OrderContact>(written, 'contact'), 'contact').series[0]!
