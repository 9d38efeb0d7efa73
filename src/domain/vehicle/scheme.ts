/** Ways to take a car across the boundary. */
export const SCHEMES = [
  /** Northbound Travel for Hong Kong Vehicles (港車北上). */
  'northbound-hong-kong',
  /** Northbound Travel for Macao Vehicles (澳車北上). */
  'northbound-macao',
  /** Macao cars in Hengqin (橫琴單牌車). */
  'hengqin',
  /** Southbound Travel for Guangdong Vehicles, into the city (粵車南下). */
  'southbound',
  /** Parking at the bridge for a flight (易泊飛). */
  'park-and-fly',
  /** One journey through Shenzhen Bay (深圳灣一次性配額). */
  'ad-hoc',
  /** Regular quota between Hong Kong or Macao and Guangdong (兩地牌). */
  'guangdong-quota',
  /** Regular quota of Hong Kong cars to Macao. */
  'to-macao-quota',
  /** Regular quota of Macao cars to Hong Kong. */
  'to-hong-kong-quota',
  /** Parking at Macao's end of the bridge. */
  'port-parking',
] as const
export type Scheme = (typeof SCHEMES)[number]

export const isScheme = (text: unknown): text is Scheme => SCHEMES.includes(text as Scheme)

/** What a day's facts say of a scheme; what is left out is not known. */
export interface SchemeRule {
  owners?: readonly ('person' | 'company')[]
  maxSeats?: number
  cities?: readonly string[]
  /** Applicant and drivers need one of that place besides their own. */
  licence?: 'mainland' | 'hong-kong'
  /** Also for people without work, property or a company on the other side. */
  isForAll?: boolean
  /** Applications are taken in rounds only. */
  hasRounds?: boolean
}

/** The schemes of one day; why one is not there otherwise. */
export type SchemeRules = Record<Scheme, SchemeRule | 'not-yet' | 'ended'>
