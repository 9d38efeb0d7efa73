import type { RoughPosition } from '../position/distance'

/** Cities of the bay; Hengqin belongs to Zhuhai. */
export type City = 'hong-kong' | 'macao' | 'guangzhou' | 'shenzhen' | 'zhuhai' | 'foshan' | 'huizhou' | 'dongguan' | 'zhongshan' | 'jiangmen' | 'zhaoqing'

/**
 * Parts of the cities: where somebody says they are, and where an office is whose door is not known better. The middle of
 * each is general knowledge in hundredths of a degree, not surveyed; the accuracy reaches to its edges.
 */
export const PLACES = {
  central: { city: 'hong-kong', lat: 22.285, lon: 114.155, accuracyMetres: 1000 },
  'wan-chai': { city: 'hong-kong', lat: 22.279, lon: 114.173, accuracyMetres: 1000 },
  'tsim-sha-tsui': { city: 'hong-kong', lat: 22.305, lon: 114.172, accuracyMetres: 2000 },
  'cheung-sha-wan': { city: 'hong-kong', lat: 22.333, lon: 114.16, accuracyMetres: 1500 },
  'kwun-tong': { city: 'hong-kong', lat: 22.312, lon: 114.222, accuracyMetres: 2500 },
  'tseung-kwan-o': { city: 'hong-kong', lat: 22.308, lon: 114.26, accuracyMetres: 2000 },
  'kwai-chung': { city: 'hong-kong', lat: 22.363, lon: 114.131, accuracyMetres: 2000 },
  'sha-tin': { city: 'hong-kong', lat: 22.388, lon: 114.198, accuracyMetres: 3000 },
  'sheung-shui': { city: 'hong-kong', lat: 22.503, lon: 114.128, accuracyMetres: 2000 },
  'yuen-long': { city: 'hong-kong', lat: 22.445, lon: 114.03, accuracyMetres: 2000 },
  'tuen-mun': { city: 'hong-kong', lat: 22.391, lon: 113.975, accuracyMetres: 2000 },
  'hong-kong-airport': { city: 'hong-kong', lat: 22.315, lon: 113.935, accuracyMetres: 2000 },
  'macao-north': { city: 'macao', lat: 22.207, lon: 113.55, accuracyMetres: 1000 },
  'outer-harbour': { city: 'macao', lat: 22.195, lon: 113.556, accuracyMetres: 1000 },
  'macao-bridge': { city: 'macao', lat: 22.203, lon: 113.574, accuracyMetres: 1000 },
  'macao-centre': { city: 'macao', lat: 22.193, lon: 113.543, accuracyMetres: 1000 },
  taipa: { city: 'macao', lat: 22.157, lon: 113.562, accuracyMetres: 2000 },
  coloane: { city: 'macao', lat: 22.127, lon: 113.56, accuracyMetres: 1500 },
  hengqin: { city: 'zhuhai', lat: 22.13, lon: 113.53, accuracyMetres: 5000 },
  gongbei: { city: 'zhuhai', lat: 22.222, lon: 113.547, accuracyMetres: 2000 },
  xiangzhou: { city: 'zhuhai', lat: 22.27, lon: 113.55, accuracyMetres: 5000 },
  nanping: { city: 'zhuhai', lat: 22.22, lon: 113.5, accuracyMetres: 3000 },
  jinwan: { city: 'zhuhai', lat: 22.14, lon: 113.37, accuracyMetres: 8000 },
  doumen: { city: 'zhuhai', lat: 22.21, lon: 113.3, accuracyMetres: 5000 },
  tangjia: { city: 'zhuhai', lat: 22.37, lon: 113.56, accuracyMetres: 5000 },
  sanzao: { city: 'zhuhai', lat: 22.03, lon: 113.35, accuracyMetres: 5000 },
  gaolan: { city: 'zhuhai', lat: 22.07, lon: 113.21, accuracyMetres: 7000 },
  'doumen-town': { city: 'zhuhai', lat: 22.2, lon: 113.16, accuracyMetres: 5000 },
  luohu: { city: 'shenzhen', lat: 22.548, lon: 114.125, accuracyMetres: 3000 },
  futian: { city: 'shenzhen', lat: 22.535, lon: 114.055, accuracyMetres: 4000 },
  nanshan: { city: 'shenzhen', lat: 22.535, lon: 113.925, accuracyMetres: 5000 },
  qianhai: { city: 'shenzhen', lat: 22.53, lon: 113.895, accuracyMetres: 3000 },
  baoan: { city: 'shenzhen', lat: 22.65, lon: 113.86, accuracyMetres: 15_000 },
  guangming: { city: 'shenzhen', lat: 22.75, lon: 113.93, accuracyMetres: 8000 },
  longhua: { city: 'shenzhen', lat: 22.67, lon: 114.035, accuracyMetres: 6000 },
  longgang: { city: 'shenzhen', lat: 22.72, lon: 114.245, accuracyMetres: 6000 },
  pingshan: { city: 'shenzhen', lat: 22.69, lon: 114.345, accuracyMetres: 7000 },
  yantian: { city: 'shenzhen', lat: 22.56, lon: 114.24, accuracyMetres: 4000 },
  dapeng: { city: 'shenzhen', lat: 22.59, lon: 114.48, accuracyMetres: 6000 },
  yuexiu: { city: 'guangzhou', lat: 23.13, lon: 113.27, accuracyMetres: 3000 },
  tianhe: { city: 'guangzhou', lat: 23.125, lon: 113.335, accuracyMetres: 5000 },
  panyu: { city: 'guangzhou', lat: 22.94, lon: 113.36, accuracyMetres: 8000 },
  nansha: { city: 'guangzhou', lat: 22.79, lon: 113.54, accuracyMetres: 10_000 },
  'zengcheng-xintang': { city: 'guangzhou', lat: 23.13, lon: 113.61, accuracyMetres: 5000 },
  'zengcheng-licheng': { city: 'guangzhou', lat: 23.29, lon: 113.83, accuracyMetres: 5000 },
  conghua: { city: 'guangzhou', lat: 23.55, lon: 113.58, accuracyMetres: 6000 },
  chancheng: { city: 'foshan', lat: 23.02, lon: 113.12, accuracyMetres: 5000 },
  shunde: { city: 'foshan', lat: 22.81, lon: 113.29, accuracyMetres: 5000 },
  'dongguan-centre': { city: 'dongguan', lat: 23.03, lon: 113.76, accuracyMetres: 5000 },
  huicheng: { city: 'huizhou', lat: 23.09, lon: 114.41, accuracyMetres: 6000 },
  zhongkai: { city: 'huizhou', lat: 23.03, lon: 114.35, accuracyMetres: 6000 },
  huiyang: { city: 'huizhou', lat: 22.79, lon: 114.46, accuracyMetres: 6000 },
  'daya-bay': { city: 'huizhou', lat: 22.74, lon: 114.54, accuracyMetres: 6000 },
  'zhongshan-centre': { city: 'zhongshan', lat: 22.52, lon: 113.38, accuracyMetres: 5000 },
  pengjiang: { city: 'jiangmen', lat: 22.59, lon: 113.08, accuracyMetres: 5000 },
  duanzhou: { city: 'zhaoqing', lat: 23.05, lon: 112.47, accuracyMetres: 5000 },
} as const satisfies Record<string, RoughPosition & { city: City }>

export type PlaceId = keyof typeof PLACES

export const PLACE_IDS = Object.keys(PLACES) as PlaceId[]
