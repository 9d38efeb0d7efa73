import { useState } from 'react'
import type { ExampleProps, ExampleSet, ExampleText } from '../example'
import { SegmentedControl } from './segmented'

const DIRECTION: ExampleText = { 'zh-Hans': '方向', 'zh-Hant': '方向', en: 'Direction', pt: 'Sentido' }
const WAYS: Record<string, ExampleText> = {
  out: { 'zh-Hans': '去程', 'zh-Hant': '去程', en: 'Outward', pt: 'Ida' },
  back: { 'zh-Hans': '回程', 'zh-Hant': '回程', en: 'Return', pt: 'Volta' },
}
const SORT: ExampleText = { 'zh-Hans': '排序', 'zh-Hant': '排序', en: 'Order', pt: 'Ordem' }
const ORDERS: Record<string, ExampleText> = {
  quick: { 'zh-Hans': '最快', 'zh-Hant': '最快', en: 'Quickest', pt: 'Mais rápido' },
  cheap: { 'zh-Hans': '最便宜', 'zh-Hant': '最便宜', en: 'Cheapest', pt: 'Mais barato' },
  calm: { 'zh-Hans': '最少步行', 'zh-Hant': '最少步行', en: 'Least walking', pt: 'Menos caminhada' },
}
const HOURS: ExampleText = { 'zh-Hans': '时段', 'zh-Hant': '時段', en: 'Part of the day', pt: 'Parte do dia' }
const PARTS: Record<string, ExampleText> = {
  dawn: { 'zh-Hans': '清晨', 'zh-Hant': '清晨', en: 'Early morning', pt: 'Madrugada' },
  morning: { 'zh-Hans': '上午', 'zh-Hant': '上午', en: 'Morning', pt: 'Manhã' },
  noon: { 'zh-Hans': '中午', 'zh-Hant': '中午', en: 'Midday', pt: 'Meio-dia' },
  afternoon: { 'zh-Hans': '下午', 'zh-Hant': '下午', en: 'Afternoon', pt: 'Tarde' },
  night: { 'zh-Hans': '晚上', 'zh-Hant': '晚上', en: 'Evening and night', pt: 'Noite e madrugada' },
}

function Chosen({ say, id, label, names, start }: Pick<ExampleProps, 'say'> & { id: string; label: ExampleText; names: Record<string, ExampleText>; start: string }) {
  const [chosen, setChosen] = useState(start)
  const choices = Object.entries(names).map(([value, name]) => ({ value, label: say(name) }))
  return <SegmentedControl id={id} label={say(label)} choices={choices} chosen={chosen} onChoose={setChosen} />
}

export const examples: ExampleSet = {
  component: 'SegmentedControl',
  examples: [
    { name: 'two', Draw: ({ say }) => <Chosen say={say} id="direction" label={DIRECTION} names={WAYS} start="out" /> },
    { name: 'three, below each other where there is no room', Draw: ({ say }) => <Chosen say={say} id="order" label={SORT} names={ORDERS} start="cheap" /> },
    { name: 'five', Draw: ({ say }) => <Chosen say={say} id="part" label={HOURS} names={PARTS} start="morning" /> },
    { name: 'none chosen yet', Draw: ({ say }) => <Chosen say={say} id="direction-none" label={DIRECTION} names={WAYS} start="" /> },
  ],
}
