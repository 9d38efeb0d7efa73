import { useState } from 'react'
import type { ExampleProps, ExampleSet, ExampleText } from '../example'
import { LineChart } from './line-chart'

const WAIT: ExampleText = { 'zh-Hans': '一天中的等候时间（示例）', 'zh-Hant': '一日中的輪候時間（示例）', en: 'Waiting time through the day (sample)', pt: 'Tempo de espera ao longo do dia (exemplo)' }
const SUMMARY: ExampleText = {
  'zh-Hans': '平日等候时间在早上 8 时最长，约 35 分钟；周末在傍晚 6 时最长，约 55 分钟。',
  'zh-Hant': '平日輪候時間在上午 8 時最長，約 35 分鐘；週末在傍晚 6 時最長，約 55 分鐘。',
  en: 'On weekdays the wait is longest at 8 am, about 35 minutes; at weekends at 6 pm, about 55 minutes.',
  pt: 'Nos dias úteis a espera é maior às 8h, cerca de 35 minutos; ao fim-de-semana às 18h, cerca de 55 minutos.',
}
const WEEKDAYS: ExampleText = { 'zh-Hans': '平日', 'zh-Hant': '平日', en: 'Weekdays', pt: 'Dias úteis' }
const WEEKENDS: ExampleText = { 'zh-Hans': '周末', 'zh-Hant': '週末', en: 'Weekends', pt: 'Fim-de-semana' }
const HOLIDAYS: ExampleText = { 'zh-Hans': '公众假期', 'zh-Hant': '公眾假期', en: 'Public holidays', pt: 'Feriados' }
const UNKNOWN: ExampleText = { 'zh-Hans': '没有记录', 'zh-Hant': '沒有記錄', en: 'No record', pt: 'Sem registo' }
const PREVIOUS: ExampleText = { 'zh-Hans': '前一个', 'zh-Hant': '上一個', en: 'Previous', pt: 'Anterior' }
const FOLLOWING: ExampleText = { 'zh-Hans': '后一个', 'zh-Hant': '下一個', en: 'Next', pt: 'Seguinte' }
const minutes = (value: number): ExampleText => ({ 'zh-Hans': `${value} 分`, 'zh-Hant': `${value} 分`, en: `${value} min`, pt: `${value} min` })

const HOURS = ['06:00', '08:00', '10:00', '12:00', '14:00', '16:00', '18:00', '20:00', '22:00', '24:00']

function Waits({ say, id, isShort }: ExampleProps & { id: string; isShort?: boolean }) {
  const [chosen, setChosen] = useState(1)
  const series = [
    { id: 'weekdays', label: say(WEEKDAYS), values: [10, 35, 22, 15, 16, 20, 33, 24, 12, 6] },
    { id: 'weekends', label: say(WEEKENDS), values: [8, 20, 38, 42, 36, 44, 55, 41, 26, undefined] },
    { id: 'holidays', label: say(HOLIDAYS), values: [12, undefined, 48, undefined, 50, 52, 58, 57, 49, 45] },
  ]
  return (
    <LineChart
      id={id}
      title={say(WAIT)}
      summary={say(SUMMARY)}
      columns={HOURS}
      series={isShort ? series.slice(0, 1) : series}
      valueText={(value) => say(minutes(value))}
      unknownText={say(UNKNOWN)}
      hasZero
      chosen={chosen}
      onChoose={setChosen}
      previousLabel={say(PREVIOUS)}
      nextLabel={say(FOLLOWING)}
    />
  )
}

const RATE: ExampleText = { 'zh-Hans': '一百港元兑人民币（示例）', 'zh-Hant': '一百港元兌人民幣（示例）', en: 'Renminbi for 100 Hong Kong dollars (sample)', pt: 'Renminbi por 100 dólares de Hong Kong (exemplo)' }
const RATE_SUMMARY: ExampleText = { 'zh-Hans': '五天内没有变动。', 'zh-Hant': '五天內沒有變動。', en: 'No change over five days.', pt: 'Sem alterações em cinco dias.' }

function Flat({ say }: ExampleProps) {
  const [chosen, setChosen] = useState(4)
  return (
    <LineChart
      id="lines-flat"
      title={say(RATE)}
      summary={say(RATE_SUMMARY)}
      columns={['11-18', '11-19', '11-20', '11-21', '11-22']}
      series={[{ id: 'rate', label: '¥', values: [91.5, 91.5, undefined, 91.5, 91.5] }]}
      valueText={(value) => `${value}`}
      unknownText={say(UNKNOWN)}
      chosen={chosen}
      onChoose={setChosen}
      previousLabel={say(PREVIOUS)}
      nextLabel={say(FOLLOWING)}
    />
  )
}

/** How a LineChart looks and behaves. */
export const examples: ExampleSet = {
  component: 'LineChart',
  examples: [
    { name: 'three lines, with gaps', Draw: (props) => <Waits {...props} id="lines-three" /> },
    { name: 'one line', Draw: (props) => <Waits {...props} id="lines-one" isShort /> },
    { name: 'a value that never changes', Draw: Flat },
  ],
}
