/** Cities as people put them before or behind the name of a place: 珠海拱北, Futian Shenzhen. */
import { layoutOf, type Group, type PointId } from '../control-point/control-points'
import { plainWords } from '../locale/plain-words'
import type { City } from '../region/place'

const CITIES = {
  'hong-kong': ['香港', 'Hong Kong', 'Hongkong', 'HK', 'Xianggang'],
  macao: ['澳门', '澳門', 'Macau', 'Macao', 'Aomen'],
  shenzhen: ['深圳', 'Shenzhen'],
  guangzhou: ['广州', '廣州', 'Guangzhou', 'Canton', 'Cantão'],
  foshan: ['佛山', 'Foshan'],
  dongguan: ['东莞', '東莞', 'Dongguan'],
  zhuhai: ['珠海', 'Zhuhai'],
  zhongshan: ['中山', 'Zhongshan'],
  huizhou: ['惠州', 'Huizhou'],
  jiangmen: ['江门', '江門', 'Jiangmen', 'Kongmoon'],
  zhaoqing: ['肇庆', '肇慶', 'Zhaoqing'],
} as const satisfies Record<City, readonly string[]>

const CITY_IDS = Object.keys(CITIES) as City[]

const BESIDE: Record<Group, readonly City[]> = {
  'hong-kong-shenzhen': ['hong-kong', 'shenzhen'],
  bridge: ['hong-kong', 'zhuhai', 'macao'],
  'macao-zhuhai': ['macao', 'zhuhai'],
  sea: [],
  air: [],
}

const isCity = (text: string): text is City => text in CITIES

const plain = (text: string): string => plainWords(text).join('')

/** The city that is named and nothing else: `珠海市`, `Zhuhai city`, and `city:zhuhai` of an address; nothing for a place in it. */
export function cityNamed(text: string): City | undefined {
  const typed = plain(text)
  const bare = typed.replace(/^city|(?:市|city)$/g, '')
  return CITY_IDS.find((city) => CITIES[city].some((word) => [typed, bare].includes(plain(word))))
}

const WORDS = Object.values(CITIES).flatMap((words) => words.map(plain))

/** The word of a city that stands before something else. */
export const cityAhead = (typed: string): string | undefined => WORDS.find((word) => typed.startsWith(word) && typed !== word)

/** Words of a city by its id; nothing for one that has none. */
export const cityWords = (city: string | undefined): readonly string[] => (city !== undefined && isCity(city) ? CITIES[city] : [])

/** Words of the cities that a control point lies between; those across a sea or in the air have their city in their name. */
export const pointCityWords = (point: PointId): string[] => layoutOf(point).groups.flatMap((group) => BESIDE[group].flatMap((city) => CITIES[city]))
