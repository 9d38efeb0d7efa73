/** Life areas, in the order in which the home page shows them; the last three are not areas of life but doors to help. */
export const AREAS = [
  'travel',
  'driving',
  'customs',
  'communications',
  'payment',
  'jobs',
  'elderly-care',
  'health',
  'education',
  'insurance',
  'food-stay',
  'tourism',
  'government',
  'enterprise',
  'help',
] as const
export type Area = (typeof AREAS)[number]

/** Areas of crossing the boundary; records of all others are of living on its other side. Each half is a package of its own, so that neither is large. */
export const CROSSING_AREAS: readonly Area[] = ['travel', 'driving', 'customs', 'payment']

/** Where a service is used. `guangdong` stands for all nine cities. */
export const REGIONS = [
  'hong-kong',
  'macao',
  'guangdong',
  'guangzhou',
  'shenzhen',
  'zhuhai',
  'foshan',
  'huizhou',
  'dongguan',
  'zhongshan',
  'jiangmen',
  'zhaoqing',
] as const
export type Region = (typeof REGIONS)[number]

/** Whom a service is for. A service for everybody lists `everyone` alone. */
export const AUDIENCES = ['everyone', 'mainland', 'hong-kong', 'macao', 'foreigner', 'older', 'driver', 'business'] as const
export type Audience = (typeof AUDIENCES)[number]
