import type { Region } from '@/catalog'

/** Cities whose gates a code or card opens, by the operator; trains, ferries and coaches between cities have tickets. */
const CITIES: Record<string, Region> = {
  mtr: 'hong-kong',
  'light-rail': 'hong-kong',
  'airport-express': 'hong-kong',
  'hong-kong-buses': 'hong-kong',
  'macao-lrt': 'macao',
  'macao-buses': 'macao',
  'shenzhen-metro': 'shenzhen',
  'guangzhou-metro': 'guangzhou',
  'guangzhou-apm': 'guangzhou',
  'foshan-metro': 'foshan',
  'nanhai-tram': 'foshan',
  'dongguan-metro': 'dongguan',
}

export const cityOf = (operator: string): Region | undefined => CITIES[operator]
