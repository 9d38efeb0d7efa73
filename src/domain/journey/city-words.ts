/** Cities as people put them before or behind the name of a place: 珠海拱北, Futian Shenzhen. */
import { layoutOf, type Group, type PointId } from '../control-point/control-points'

const CITIES = {
  'hong-kong': ['香港', 'Hong Kong', 'Hongkong', 'HK', 'Xianggang'],
  macao: ['澳门', '澳門', 'Macau', 'Macao', 'Aomen'],
  shenzhen: ['深圳', 'Shenzhen'],
  guangzhou: ['广州', '廣州', 'Guangzhou', 'Canton', 'Cantão'],
  foshan: ['佛山', 'Foshan'],
  dongguan: ['东莞', '東莞', 'Dongguan'],
  zhuhai: ['珠海', 'Zhuhai'],
  zhongshan: ['中山', 'Zhongshan'],
} as const satisfies Record<string, readonly string[]>

export type City = keyof typeof CITIES

const BESIDE: Record<Group, readonly City[]> = {
  'hong-kong-shenzhen': ['hong-kong', 'shenzhen'],
  bridge: ['hong-kong', 'zhuhai', 'macao'],
  'macao-zhuhai': ['macao', 'zhuhai'],
  sea: [],
  air: [],
}

const isCity = (text: string): text is City => text in CITIES

/** Words of a city by its id; nothing for one that has none. */
export const cityWords = (city: string | undefined): readonly string[] => (city !== undefined && isCity(city) ? CITIES[city] : [])

/** Words of the cities that a control point lies between; those across a sea or in the air have their city in their name. */
export const pointCityWords = (point: PointId): string[] => layoutOf(point).groups.flatMap((group) => BESIDE[group].flatMap((city) => CITIES[city]))
