/** Control points as they lie to each other, moved apart so that fingers can tell them: no map to travel by. */
import { BAY } from '../region/bay-sketch'
import type { Group, PointId } from './control-points'

type Side = 'left' | 'right' | 'above' | 'below'

interface Spot {
  x: number
  y: number
  side: Side
}

export interface GroupSketch {
  width: number
  height: number
  layers: { id: string; kind: 'land' | 'water' | 'line' | 'way'; path: string }[]
  points: Partial<Record<PointId, Spot>>
}

const at = (x: number, y: number, side: Side): Spot => ({ x, y, side })

/** The boundary from Deep Bay in the west to Mirs Bay in the east, and the harbour in the south. */
const HONG_KONG_SHENZHEN: GroupSketch = {
  width: 420,
  height: 280,
  layers: [
    { id: 'land', kind: 'land', path: 'M0 0L420 0L420 280L0 280Z' },
    { id: 'deep-bay', kind: 'water', path: 'M0 90L55 104L100 140L64 176L0 168Z' },
    { id: 'mirs-bay', kind: 'water', path: 'M420 104L388 112L372 130L396 156L420 160Z' },
    { id: 'harbour', kind: 'water', path: 'M0 280L60 262L180 270L300 256L420 266L420 280Z' },
    { id: 'boundary', kind: 'line', path: 'M100 140L150 126L205 130L250 118L300 112L345 116L372 128' },
  ],
  points: {
    'shenzhen-bay': at(62, 136, 'above'),
    'new-huanggang': at(158, 92, 'above'),
    'lok-ma-chau': at(192, 160, 'below'),
    'lok-ma-chau-spur-line': at(136, 170, 'below'),
    'lo-wu': at(240, 120, 'above'),
    'man-kam-to': at(276, 150, 'below'),
    'heung-yuen-wai': at(312, 96, 'above'),
    'sha-tau-kok': at(370, 124, 'above'),
    'west-kowloon': at(206, 248, 'above'),
  },
}

/** The peninsula under Zhuhai, Hengqin beside Taipa, and the bridge's island in the east. */
const MACAO_ZHUHAI: GroupSketch = {
  width: 420,
  height: 360,
  layers: [
    { id: 'zhuhai', kind: 'land', path: 'M0 0L420 0L330 28L290 46L182 54L160 100L130 150L90 190L0 200Z' },
    { id: 'peninsula', kind: 'land', path: 'M182 54L290 46L300 110L270 168L225 188L190 160L170 110Z' },
    { id: 'hengqin', kind: 'land', path: 'M30 232L168 218L186 270L160 350L50 356L24 300Z' },
    { id: 'taipa', kind: 'land', path: 'M204 226L320 214L336 260L310 346L230 350L204 290Z' },
    { id: 'ports', kind: 'land', path: 'M338 56L392 60L398 142L346 146Z' },
    { id: 'boundary', kind: 'line', path: 'M182 54L290 46' },
    { id: 'strait', kind: 'line', path: 'M190 214L196 352' },
  ],
  points: {
    'border-gate': at(252, 48, 'above'),
    qingmao: at(204, 56, 'above'),
    'industrial-park': at(168, 92, 'left'),
    'inner-harbour': at(180, 142, 'left'),
    hengqin: at(196, 284, 'right'),
    'hzmb-zhuhai': at(358, 72, 'left'),
    'hzmb-macao': at(366, 126, 'left'),
  },
}

export const GROUP_SKETCHES: Record<Group, GroupSketch> = {
  'hong-kong-shenzhen': HONG_KONG_SHENZHEN,
  'macao-zhuhai': MACAO_ZHUHAI,
  bridge: { ...BAY, points: { 'hzmb-hong-kong': at(270, 262, 'above'), 'hzmb-zhuhai': at(200, 262, 'above'), 'hzmb-macao': at(222, 304, 'below') } },
  sea: {
    ...BAY,
    points: {
      pazhou: at(186, 92, 'right'),
      nansha: at(220, 140, 'left'),
      zhongshan: at(190, 214, 'left'),
      jiuzhou: at(190, 268, 'left'),
      'shenzhen-airport-ferry': at(254, 178, 'right'),
      shekou: at(266, 220, 'right'),
      skypier: at(262, 264, 'above'),
      'china-ferry-terminal': at(318, 256, 'right'),
      'macau-ferry-terminal': at(302, 304, 'below'),
      'kai-tak-cruise': at(352, 288, 'right'),
      'outer-harbour': at(222, 306, 'right'),
      'taipa-ferry': at(236, 348, 'right'),
      'inner-harbour': at(178, 312, 'left'),
    },
  },
  air: {
    ...BAY,
    points: {
      'guangzhou-airport': at(170, 40, 'right'),
      'shenzhen-airport': at(250, 182, 'right'),
      'hong-kong-airport': at(270, 262, 'right'),
      'macao-airport': at(216, 306, 'right'),
      'zhuhai-airport': at(166, 340, 'left'),
    },
  },
}
