import type { Currency } from '../money/money'
import type { City } from '../region/place'

/** What opens a gate or is scanned on a bus: a code of a wallet, a card, or a ticket bought with cash. */
export const MEANS = ['wechat', 'wechat-hk', 'alipay', 'alipayhk', 'octopus', 't-union', 'macau-pass', 'unionpay', 'foreign-card', 'cash'] as const
export type Means = (typeof MEANS)[number]

/** Who lives where: what they are likely to have, and in which money. */
export const RIDERS = ['mainland', 'hong-kong', 'macao', 'foreigner'] as const
export type Rider = (typeof RIDERS)[number]

/** Vehicles that take the same means, by who runs them. */
export const OPERATORS = [
  'mtr',
  'hk-bus',
  'hk-tram',
  'light-rail',
  'airport-express',
  'macao-bus',
  'macao-lrt',
  'guangzhou-metro',
  'guangzhou-bus',
  'shenzhen-metro',
  'shenzhen-bus',
  'zhuhai-bus',
  'foshan-metro',
  'foshan-bus',
  'huizhou-bus',
  'dongguan-metro',
  'dongguan-bus',
  'zhongshan-bus',
  'jiangmen-bus',
  'zhaoqing-bus',
] as const
export type Operator = (typeof OPERATORS)[number]

const ELSEWHERE: Partial<Record<Operator, City>> = {
  mtr: 'hong-kong',
  'hk-bus': 'hong-kong',
  'hk-tram': 'hong-kong',
  'light-rail': 'hong-kong',
  'airport-express': 'hong-kong',
}

/** Cities in the order in which people ask for them. */
export const CITIES: readonly City[] = ['hong-kong', 'macao', 'shenzhen', 'guangzhou', 'zhuhai', 'foshan', 'dongguan', 'zhongshan', 'huizhou', 'jiangmen', 'zhaoqing']

export const cityOf = (operator: Operator): City => ELSEWHERE[operator] ?? (operator.slice(0, operator.lastIndexOf('-')) as City)

export const operatorsIn = (city: City): Operator[] => OPERATORS.filter((one) => cityOf(one) === city)

export const isOnMainland = (operator: Operator): boolean => !['hong-kong', 'macao'].includes(cityOf(operator))

export const WORKS = ['yes', 'some', 'no'] as const

/** `discount`: cheaper than the full fare; `same`: what a local card pays; `full`: without discounts and free changes. */
export const FARES = ['discount', 'same', 'full'] as const

/** Whether a means works with an operator. */
export interface Acceptance {
  operator: Operator
  means: Means
  /** `some`: at some gates or with some cards only, as the note says. */
  works: (typeof WORKS)[number]
  /** Money in which the person pays. */
  pays?: Currency
  fare?: (typeof FARES)[number]
}

const LIKELY: Record<Rider, readonly Means[]> = {
  mainland: ['wechat', 'alipay', 't-union', 'unionpay'],
  'hong-kong': ['octopus', 'alipayhk', 'wechat-hk', 'unionpay', 'foreign-card'],
  macao: ['macau-pass', 'alipay', 'wechat', 'unionpay'],
  foreigner: ['foreign-card', 'alipay', 'wechat', 'cash'],
}

/** All means, those first that such a person is likely to have. */
export const meansFor = (rider: Rider): Means[] => [...new Set([...LIKELY[rider], ...MEANS])]

export const isLikely = (rider: Rider, means: Means): boolean => LIKELY[rider].includes(means)
