import type { RoughPosition } from '../position/distance'
import type { Side } from './control-points'

interface Spot extends RoughPosition {
  side: Side
}

/** Middles are said to a kilometre, and nobody starts from the very middle. */
const ACCURACY_METRES = 1000

const spot = (side: Side, lat: number, lon: number): Spot => ({ side, lat, lon, accuracyMetres: ACCURACY_METRES })

/** Districts and cities one sets out from or goes to, at about their middle, to a kilometre: to put control points in order by, not to measure. */
const SPOTS = {
  'hong-kong-island': spot('hong-kong', 22.28, 114.17),
  kowloon: spot('hong-kong', 22.32, 114.17),
  'tseung-kwan-o': spot('hong-kong', 22.31, 114.26),
  'sha-tin': spot('hong-kong', 22.38, 114.19),
  'sheung-shui': spot('hong-kong', 22.5, 114.13),
  'yuen-long': spot('hong-kong', 22.45, 114.03),
  'tuen-mun': spot('hong-kong', 22.39, 113.97),
  'tsuen-wan': spot('hong-kong', 22.37, 114.11),
  lantau: spot('hong-kong', 22.29, 113.94),
  'macao-peninsula': spot('macao', 22.2, 113.55),
  taipa: spot('macao', 22.16, 113.56),
  coloane: spot('macao', 22.12, 113.56),
  luohu: spot('mainland', 22.55, 114.13),
  futian: spot('mainland', 22.54, 114.06),
  nanshan: spot('mainland', 22.53, 113.93),
  baoan: spot('mainland', 22.57, 113.88),
  longhua: spot('mainland', 22.66, 114.03),
  longgang: spot('mainland', 22.72, 114.25),
  yantian: spot('mainland', 22.56, 114.24),
  xiangzhou: spot('mainland', 22.27, 113.57),
  gongbei: spot('mainland', 22.22, 113.55),
  hengqin: spot('mainland', 22.13, 113.54),
  jinwan: spot('mainland', 22.14, 113.36),
  guangzhou: spot('mainland', 23.13, 113.27),
  nansha: spot('mainland', 22.8, 113.53),
  foshan: spot('mainland', 23.02, 113.12),
  dongguan: spot('mainland', 23.02, 113.75),
  huizhou: spot('mainland', 23.11, 114.42),
  zhongshan: spot('mainland', 22.52, 113.39),
  jiangmen: spot('mainland', 22.58, 113.08),
  zhaoqing: spot('mainland', 23.05, 112.47),
} satisfies Record<string, Spot>

export type PlaceId = keyof typeof SPOTS

export const PLACES = Object.keys(SPOTS) as PlaceId[]

export const spotOf = (id: PlaceId): Spot => SPOTS[id]

export const placeId = (text: string | undefined): PlaceId | undefined => PLACES.find((id) => id === text)
