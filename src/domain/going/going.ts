import type { City } from '../region/place'

/** Ways between the three places, and between cities of the Mainland that have no other here, that have a ticket of their own: ferries, coaches, fast trains. */
export const BY = ['ferry', 'coach', 'rail'] as const
export type By = (typeof BY)[number]

/** Where they leave from and go to, and the side of the boundary on which that is. */
export const STOPS = {
  'sheung-wan': 'hong-kong',
  'china-ferry': 'hong-kong',
  skypier: 'hong-kong',
  'hong-kong-airport': 'hong-kong',
  'bridge-hong-kong': 'hong-kong',
  'austin-road': 'hong-kong',
  'hong-kong-city': 'hong-kong',
  'west-kowloon': 'hong-kong',
  'outer-harbour': 'macao',
  'taipa-ferry': 'macao',
  'inner-harbour': 'macao',
  'bridge-macao': 'macao',
  'macao-city': 'macao',
  shekou: 'mainland',
  fuyong: 'mainland',
  'zhongshan-port': 'mainland',
  'zhongshan-city': 'mainland',
  pazhou: 'mainland',
  wanzai: 'mainland',
  huanggang: 'mainland',
  'shenzhen-bay': 'mainland',
  'bridge-zhuhai': 'mainland',
  futian: 'mainland',
  'shenzhen-north': 'mainland',
  'guangzhou-south': 'mainland',
  'guangzhou-east': 'mainland',
  nansha: 'mainland',
  'shunde-port': 'mainland',
  'foshan-rail': 'mainland',
  'zhaoqing-rail': 'mainland',
  'jiangmen-rail': 'mainland',
  'dongguan-rail': 'mainland',
  'huizhou-rail': 'mainland',
  jiuzhou: 'mainland',
  'zhuhai-rail': 'mainland',
  'shenzhen-station': 'mainland',
} as const
export type Stop = keyof typeof STOPS
export type Side = (typeof STOPS)[Stop]

export const SIDES: readonly Side[] = ['hong-kong', 'macao', 'mainland']
export const STOP_IDS = Object.keys(STOPS) as Stop[]

type MainlandStop = { [One in Stop]: (typeof STOPS)[One] extends 'mainland' ? One : never }[Stop]
const CITY_OF: Record<MainlandStop, City> = {
  shekou: 'shenzhen',
  fuyong: 'shenzhen',
  'zhongshan-port': 'zhongshan',
  'zhongshan-city': 'zhongshan',
  pazhou: 'guangzhou',
  wanzai: 'zhuhai',
  huanggang: 'shenzhen',
  'shenzhen-bay': 'shenzhen',
  'bridge-zhuhai': 'zhuhai',
  futian: 'shenzhen',
  'shenzhen-north': 'shenzhen',
  'guangzhou-south': 'guangzhou',
  'guangzhou-east': 'guangzhou',
  nansha: 'guangzhou',
  'shunde-port': 'foshan',
  'foshan-rail': 'foshan',
  'zhaoqing-rail': 'zhaoqing',
  'jiangmen-rail': 'jiangmen',
  'dongguan-rail': 'dongguan',
  'huizhou-rail': 'huizhou',
  jiuzhou: 'zhuhai',
  'zhuhai-rail': 'zhuhai',
  'shenzhen-station': 'shenzhen',
}

const cityOf = (stop: Stop): City => {
  const side = STOPS[stop]
  return side === 'mainland' ? CITY_OF[stop as MainlandStop] : side
}

/** Cities on the Mainland that a line leaves from or goes to; the other two are a side of their own. */
export const GOING_CITIES = ['shenzhen', 'guangzhou', 'zhuhai', 'zhongshan', 'foshan', 'dongguan', 'huizhou', 'jiangmen', 'zhaoqing'] as const satisfies readonly City[]

/** Who pays which fare. */
export const FARE_FOR = ['adult', 'weekday', 'weekend', 'night', 'day', 'child', 'infant', 'first-class', 'return', 'child-elder-day', 'child-elder-night'] as const

/** Documents with which one boards a train. */
export const GATE_DOCUMENTS = ['all', 'home-return', 'passport', 'foreign-resident', 'lost'] as const

export interface Course {
  by: By
  from: Stop
  to: Stop
}

const touches = ({ from, to }: Course, side: Side) => STOPS[from] === side || STOPS[to] === side

/** Ways of a kind between two sides and of a city, whichever way round; of any kind, between any and of all where nothing is named. */
export function coursesBetween<One extends Course>(courses: readonly One[], { by, one, other, city }: { by?: By; one?: Side; other?: Side; city?: City }): One[] {
  return courses.filter((course) => (!by || course.by === by) && (!city || cityOf(course.from) === city || cityOf(course.to) === city) && (!one || touches(course, one)) && (!other || touches(course, other)) && (one !== other || one === undefined || STOPS[course.from] === STOPS[course.to]))
}
