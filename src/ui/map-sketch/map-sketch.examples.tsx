import { useState } from 'react'
import type { ExampleProps, ExampleSet, ExampleText } from '../example'
import { MapSketch, type MapLayer, type MapMarker } from './map-sketch'

const CHOOSE: ExampleText = { 'zh-Hans': '选择城市', 'zh-Hant': '選擇城市', en: 'Choose a city', pt: 'Escolher uma cidade' }
const EVERYWHERE: ExampleText = { 'zh-Hans': '整个大湾区', 'zh-Hant': '整個大灣區', en: 'The whole area', pt: 'Toda a área' }
const OPEN: ExampleText = { 'zh-Hans': '现在开放', 'zh-Hant': '現在開放', en: 'Open now', pt: 'Aberto agora' }
const CLOSED: ExampleText = { 'zh-Hans': '现在关闭', 'zh-Hant': '現在關閉', en: 'Closed now', pt: 'Fechado agora' }
const BUSY: ExampleText = { 'zh-Hans': '人多', 'zh-Hant': '人多', en: 'Busy', pt: 'Muita gente' }

const CITIES: Record<string, ExampleText> = {
  guangzhou: { 'zh-Hans': '广州', 'zh-Hant': '廣州', en: 'Guangzhou', pt: 'Guangzhou' },
  dongguan: { 'zh-Hans': '东莞', 'zh-Hant': '東莞', en: 'Dongguan', pt: 'Dongguan' },
  shenzhen: { 'zh-Hans': '深圳', 'zh-Hant': '深圳', en: 'Shenzhen', pt: 'Shenzhen' },
  hongKong: { 'zh-Hans': '香港', 'zh-Hant': '香港', en: 'Hong Kong', pt: 'Hong Kong' },
  macao: { 'zh-Hans': '澳门', 'zh-Hant': '澳門', en: 'Macao', pt: 'Macau' },
  zhuhai: { 'zh-Hans': '珠海', 'zh-Hant': '珠海', en: 'Zhuhai', pt: 'Zhuhai' },
  zhongshan: { 'zh-Hans': '中山', 'zh-Hant': '中山', en: 'Zhongshan', pt: 'Zhongshan' },
}

const [WIDTH, HEIGHT] = [320, 300]
const LAYERS: MapLayer[] = [
  { id: 'west', kind: 'land', path: 'M-5 -5H138L146 60 140 110 136 150 144 190 136 226 118 256 96 268 66 305H-5Z' },
  { id: 'east', kind: 'land', path: 'M158 -5H325V236L298 212 262 222 226 216 190 218 174 196 178 150 166 110 160 62Z' },
  { id: 'island', kind: 'land', path: 'M196 246L236 236 262 250 248 270 208 268Z' },
  { id: 'boundary', kind: 'line', path: 'M178 162L210 158 250 166 290 156 325 162' },
  { id: 'bridge', kind: 'way', path: 'M130 236Q164 262 200 254' },
]
const PLACES: Omit<MapMarker, 'label' | 'state'>[] = [
  { id: 'guangzhou', x: 132, y: 36, side: 'left' },
  { id: 'dongguan', x: 192, y: 66 },
  { id: 'shenzhen', x: 196, y: 128, kind: 'ring' },
  { id: 'hongKong', x: 190, y: 194 },
  { id: 'zhongshan', x: 124, y: 124, side: 'left' },
  { id: 'zhuhai', x: 126, y: 182, side: 'left' },
  { id: 'macao', x: 122, y: 238, side: 'left', kind: 'off' },
]
const STATES = { full: OPEN, ring: BUSY, off: CLOSED }

function Cities({ say, id, isCrowded, hasWide }: ExampleProps & { id: string; isCrowded?: boolean; hasWide?: boolean }) {
  const [chosen, setChosen] = useState<string | undefined>('hongKong')
  const markers = PLACES.map((place) => ({ ...place, ...(isCrowded && { y: 90 + place.y * 0.4 }), label: say(CITIES[place.id]!), state: say(STATES[place.kind ?? 'full']) }))
  const wide = hasWide ? [{ id: 'everywhere', label: say(EVERYWHERE) }] : []
  return <MapSketch id={id} label={say(CHOOSE)} wide={wide} width={WIDTH} height={HEIGHT} layers={LAYERS} markers={markers} chosen={chosen} onChoose={setChosen} />
}

/** How a MapSketch looks and behaves. */
export const examples: ExampleSet = {
  component: 'MapSketch',
  examples: [
    { name: 'names beside their places', Draw: (props) => <Cities {...props} id="map-cities" /> },
    { name: 'with a choice that is no point', Draw: (props) => <Cities {...props} id="map-wide" hasWide /> },
    { name: 'no room for names: numbers and a list', Draw: (props) => <Cities {...props} id="map-crowded" isCrowded /> },
  ],
}
