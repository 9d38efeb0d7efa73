/**
 * The bay as a sketch: coasts from rounded coordinates, places moved apart so that fingers can tell them. It shows what lies
 * beside what; it is no map to travel by.
 */

/** Width and height of the sketch, in units of its own. */
export const SKETCH = { width: 420, height: 380 } as const

/** Degrees east and north of the sketch's corners. */
const WEST = 112.15
const EAST = 114.95
const SOUTH = 21.75
const NORTH = 23.55

type Degrees = readonly [east: number, north: number]

/** From Taishan in the west to Daya Bay in the east, round the estuary of the Pearl River. */
const MAINLAND: readonly Degrees[] = [
  [112.15, 21.82],
  [112.45, 21.8],
  [112.8, 21.88],
  [113.0, 22.02],
  [113.07, 22.28],
  [113.18, 22.05],
  [113.36, 21.98],
  [113.5, 22.1],
  [113.58, 22.2],
  [113.6, 22.36],
  [113.53, 22.55],
  [113.62, 22.78],
  [113.76, 22.68],
  [113.86, 22.48],
  [114.0, 22.5],
  [113.92, 22.38],
  [114.1, 22.32],
  [114.2, 22.28],
  [114.32, 22.32],
  [114.3, 22.48],
  [114.24, 22.56],
  [114.5, 22.48],
  [114.58, 22.66],
  [114.76, 22.72],
  [114.95, 22.66],
]
const LANTAU: readonly Degrees[] = [
  [113.84, 22.24],
  [113.96, 22.32],
  [114.06, 22.3],
  [113.98, 22.2],
]
const HONG_KONG_ISLAND: readonly Degrees[] = [
  [114.12, 22.28],
  [114.24, 22.28],
  [114.22, 22.2],
  [114.14, 22.22],
]

const place = ([east, north]: Degrees): string =>
  `${Math.round(((east - WEST) / (EAST - WEST)) * SKETCH.width)} ${Math.round(((NORTH - north) / (NORTH - SOUTH)) * SKETCH.height)}`

const ring = (points: readonly Degrees[]): string => `M${points.map(place).join('L')}Z`

/** Land as one SVG path. */
export const LAND = [`M0 0L0 ${SKETCH.height}L${MAINLAND.map(place).join('L')}L${SKETCH.width} 0Z`, ring(LANTAU), ring(HONG_KONG_ISLAND)].join('')

/** The Hong Kong–Zhuhai–Macao Bridge as an SVG path, drawn as a line. */
export const BRIDGE = `M${place([113.58, 22.21])}L${place([113.94, 22.31])}`

/** The sketch without any place. */
export const BAY = {
  ...SKETCH,
  layers: [
    { id: 'land', kind: 'land', path: LAND },
    { id: 'bridge', kind: 'way', path: BRIDGE },
  ] as { id: string; kind: 'land' | 'way'; path: string }[],
}

/** Where each place stands on the sketch, in its units, and on which side its name has room in every language. */
export const SKETCH_PLACES = {
  'hong-kong': { x: 329, y: 272, side: 'above' },
  macao: { x: 213, y: 324, side: 'right' },
  guangzhou: { x: 158, y: 33, side: 'right' },
  shenzhen: { x: 279, y: 194, side: 'above' },
  zhuhai: { x: 176, y: 323, side: 'left' },
  foshan: { x: 125, y: 119, side: 'left' },
  huizhou: { x: 355, y: 88, side: 'below' },
  dongguan: { x: 230, y: 114, side: 'above' },
  zhongshan: { x: 181, y: 238, side: 'below' },
  jiangmen: { x: 116, y: 201, side: 'above' },
  zhaoqing: { x: 63, y: 67, side: 'above' },
} as const

/** The mark of a city on the sketch: nothing there, nothing open of what is there, or something. */
export const cityMark = (states: readonly string[]): 'off' | 'ring' | 'full' => (states.length === 0 ? 'off' : states.includes('open') ? 'full' : 'ring')
