import type { Means, Operator, Rider } from '../ride/means'
import type { City } from '../region/place'

/** Ways to pay. `-card`: the Mainland wallet with a card from outside the Mainland in it. */
export const WAYS = ['alipay', 'wechat', 'alipay-card', 'wechat-card', 'alipayhk', 'wechat-hk', 'mpay', 'boc-macau', 'octopus', 'unionpay', 'foreign-card', 'e-cny', 'cash'] as const
export type Way = (typeof WAYS)[number]

/** What a person may have; `number` is one of the Mainland (+86). */
export const HELD = ['mainland-card', 'foreign-card', 'unionpay', 'alipayhk', 'wechat-hk', 'mpay', 'boc-macau', 'octopus', 'e-cny', 'cash', 'number'] as const
export type Held = (typeof HELD)[number]

export const PURPOSES = ['shop', 'market', 'metro', 'bus', 'taxi', 'hotel', 'hospital', 'order', 'government'] as const
export type Purpose = (typeof PURPOSES)[number]

/** Where a fact holds: in one city, or in all nine of Guangdong. */
export const PLACES = ['guangdong', 'hong-kong', 'macao', 'shenzhen', 'guangzhou', 'zhuhai', 'foshan', 'dongguan', 'zhongshan', 'huizhou', 'jiangmen', 'zhaoqing'] as const
export type Place = (typeof PLACES)[number]

const ENOUGH: Record<Way, readonly Held[]> = {
  alipay: ['mainland-card'],
  wechat: ['mainland-card'],
  'alipay-card': ['foreign-card'],
  'wechat-card': ['foreign-card'],
  alipayhk: ['alipayhk'],
  'wechat-hk': ['wechat-hk'],
  mpay: ['mpay'],
  'boc-macau': ['boc-macau'],
  octopus: ['octopus'],
  // Bank cards of the Mainland are UnionPay cards.
  unionpay: ['unionpay', 'mainland-card'],
  'foreign-card': ['foreign-card'],
  'e-cny': ['e-cny'],
  cash: ['cash'],
}

/** Any one of these is enough to pay that way; the first is the one to get. */
export const enoughFor = (way: Way): readonly Held[] => ENOUGH[way]

/** Ways that have to be set up even by who has the card: its number alone pays nothing there. */
export const isSetUp = (way: Way): boolean => way === 'alipay-card' || way === 'wechat-card'

const LIKELY: Record<Rider, readonly Held[]> = {
  mainland: ['mainland-card', 'cash', 'number'],
  'hong-kong': ['foreign-card', 'alipayhk', 'octopus', 'cash'],
  macao: ['mpay', 'foreign-card', 'cash'],
  foreigner: ['foreign-card'],
}

/** What such a person most likely has, until they say otherwise. */
export const likelyHeld = (who: Rider): readonly Held[] => LIKELY[who]

const isMainland = (city: City): boolean => city !== 'hong-kong' && city !== 'macao'

/** Places whose facts hold in a city, the nearest first. */
export const placesOf = (city: City): readonly Place[] => (isMainland(city) ? [city, 'guangdong'] : [city])

const METROS: Partial<Record<City, Operator>> = {
  'hong-kong': 'mtr',
  macao: 'macao-lrt',
  shenzhen: 'shenzhen-metro',
  guangzhou: 'guangzhou-metro',
  foshan: 'foshan-metro',
  dongguan: 'dongguan-metro',
}

/** Whose vehicles are meant by the metro or the bus of a city; nothing where it has none. */
export function operatorFor(city: City, purpose: Purpose): Operator | undefined {
  if (purpose === 'metro') return METROS[city]
  if (purpose !== 'bus') return undefined
  return city === 'hong-kong' ? 'hk-bus' : (`${city}-bus` as Operator)
}

/** What one can pay for in a city: not every city has a metro, and only the Mainland asks for a number of the Mainland. */
export const purposesIn = (city: City): Purpose[] => PURPOSES.filter((one) => (one === 'metro' ? METROS[city] !== undefined : one !== 'order' || isMainland(city)))

const RIDES: Partial<Record<Way, Means>> = {
  alipay: 'alipay',
  wechat: 'wechat',
  // The guide of the ride code says so of Alipay; of WeChat with a foreign card no source does.
  'alipay-card': 'alipay',
  alipayhk: 'alipayhk',
  'wechat-hk': 'wechat-hk',
  mpay: 'macau-pass',
  octopus: 'octopus',
  unionpay: 'unionpay',
  'foreign-card': 'foreign-card',
  cash: 'cash',
}

/** The same way as ride codes call it, where they know it. */
export const meansOf = (way: Way): Means | undefined => RIDES[way]
