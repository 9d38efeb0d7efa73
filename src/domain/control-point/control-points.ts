/** Places of the three that a control point lies between. */
export type Side = 'hong-kong' | 'macao' | 'mainland'

/** How one looks for a control point: by what lies on either side of it, or by how one gets there. */
export const GROUPS = ['hong-kong-shenzhen', 'bridge', 'macao-zhuhai', 'sea', 'air'] as const
export type Group = (typeof GROUPS)[number]

interface Layout {
  groups: readonly Group[]
  /** Whose halls stand there: both at one place, or one, where a ferry, a bridge or a flight lies between. */
  sides: readonly Side[]
  /** Stands so near to this one that its position will do, where none of its own was found. */
  near?: string
}

const HONG_KONG_SHENZHEN: Layout = { groups: ['hong-kong-shenzhen'], sides: ['hong-kong', 'mainland'] }
const MACAO_ZHUHAI: Layout = { groups: ['macao-zhuhai'], sides: ['macao', 'mainland'] }
const sea = (side: Side, near?: string): Layout => ({ groups: ['sea'], sides: [side], near })
const air = (side: Side): Layout => ({ groups: ['air'], sides: [side] })

/** Boundary control points (口岸) of the bay, where passengers are cleared; those most people use stand first. */
const LAYOUTS = {
  'lo-wu': HONG_KONG_SHENZHEN,
  'lok-ma-chau-spur-line': HONG_KONG_SHENZHEN,
  'new-huanggang': { ...HONG_KONG_SHENZHEN, near: 'lok-ma-chau' },
  'lok-ma-chau': HONG_KONG_SHENZHEN,
  'shenzhen-bay': HONG_KONG_SHENZHEN,
  'heung-yuen-wai': HONG_KONG_SHENZHEN,
  'man-kam-to': HONG_KONG_SHENZHEN,
  'sha-tau-kok': HONG_KONG_SHENZHEN,
  'west-kowloon': HONG_KONG_SHENZHEN,
  'hzmb-hong-kong': { groups: ['bridge'], sides: ['hong-kong'], near: 'hong-kong-airport' },
  'hzmb-macao': { groups: ['bridge', 'macao-zhuhai'], sides: ['macao'] },
  'hzmb-zhuhai': { groups: ['bridge', 'macao-zhuhai'], sides: ['mainland'], near: 'hzmb-macao' },
  'border-gate': MACAO_ZHUHAI,
  qingmao: MACAO_ZHUHAI,
  hengqin: MACAO_ZHUHAI,
  'inner-harbour': { groups: ['macao-zhuhai', 'sea'], sides: ['macao', 'mainland'] },
  'industrial-park': MACAO_ZHUHAI,
  'macau-ferry-terminal': sea('hong-kong'),
  'china-ferry-terminal': sea('hong-kong', 'west-kowloon'),
  'outer-harbour': sea('macao'),
  'taipa-ferry': sea('macao'),
  shekou: sea('mainland'),
  'shenzhen-airport-ferry': sea('mainland', 'shenzhen-airport'),
  nansha: sea('mainland'),
  pazhou: sea('mainland'),
  zhongshan: sea('mainland'),
  jiuzhou: sea('mainland'),
  skypier: sea('hong-kong', 'hong-kong-airport'),
  'kai-tak-cruise': sea('hong-kong'),
  'hong-kong-airport': air('hong-kong'),
  'macao-airport': air('macao'),
  'shenzhen-airport': air('mainland'),
  'guangzhou-airport': air('mainland'),
  'zhuhai-airport': air('mainland'),
} satisfies Record<string, Layout>

export type PointId = keyof typeof LAYOUTS

export const POINT_IDS = Object.keys(LAYOUTS) as PointId[]

export const layoutOf = (id: PointId): Layout => LAYOUTS[id]

/** The id, when there is such a point: addresses of pages hold anything. */
export const pointId = (text: string | undefined): PointId | undefined => POINT_IDS.find((id) => id === text)
