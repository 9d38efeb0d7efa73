import type { Region } from '@/catalog'
import type { Network } from '@/domain/journey/network'

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

/** The city of a stop; either end of a control point is in Hong Kong, in Macao, or in a city that is not told here. */
export function cityAt({ stops, operators }: Pick<Network, 'stops' | 'operators'>, stop: number | undefined): Region | undefined {
  const { id = '', operator = -1 } = stop === undefined ? {} : stops[stop]!
  const [, side] = id.split('@')
  return side === 'hong-kong' || side === 'macao' ? side : cityOf(operators[operator]?.id ?? '')
}
