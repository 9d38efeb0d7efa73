import type { ExampleSet, ExampleText } from '../example'
import { BarChart } from './bar-chart'

const COST: ExampleText = { 'zh-Hans': '各种方式的车费（示例）', 'zh-Hant': '各種方式的車費（示例）', en: 'Fare by way of travel (sample)', pt: 'Tarifa por meio de transporte (exemplo)' }
const BUS: ExampleText = { 'zh-Hans': '直通巴士', 'zh-Hant': '直通巴士', en: 'Cross-boundary coach', pt: 'Autocarro transfronteiriço' }
const TRAIN: ExampleText = { 'zh-Hans': '高速铁路', 'zh-Hant': '高速鐵路', en: 'High speed rail', pt: 'Comboio de alta velocidade' }
const METRO: ExampleText = { 'zh-Hans': '地铁，步行过关后再换乘地铁', 'zh-Hant': '港鐵，步行過關後再轉乘地鐵', en: 'Metro, cross on foot, metro again', pt: 'Metro, travessia a pé e de novo metro' }
const FERRY: ExampleText = { 'zh-Hans': '渡轮', 'zh-Hant': '渡輪', en: 'Ferry', pt: 'Barco' }
const CHEAPEST: ExampleText = { 'zh-Hans': '最便宜', 'zh-Hant': '最便宜', en: 'Cheapest', pt: 'Mais barato' }
const UNKNOWN: ExampleText = { 'zh-Hans': '未公布', 'zh-Hant': '未公布', en: 'Not published', pt: 'Não publicado' }
const FREE: ExampleText = { 'zh-Hans': '免费', 'zh-Hant': '免費', en: 'Free', pt: 'Gratuito' }
const CHANGE: ExampleText = { 'zh-Hans': '等候时间与上周相比（示例）', 'zh-Hant': '輪候時間與上星期比較（示例）', en: 'Waiting time against last week (sample)', pt: 'Tempo de espera face à semana passada (exemplo)' }
const SATURDAY: ExampleText = { 'zh-Hans': '星期六', 'zh-Hant': '星期六', en: 'Saturday', pt: 'Sábado' }
const SUNDAY: ExampleText = { 'zh-Hans': '星期日', 'zh-Hant': '星期日', en: 'Sunday', pt: 'Domingo' }
const MONDAY: ExampleText = { 'zh-Hans': '星期一', 'zh-Hant': '星期一', en: 'Monday', pt: 'Segunda-feira' }
const minutes = (count: string): ExampleText => ({ 'zh-Hans': `${count} 分钟`, 'zh-Hant': `${count} 分鐘`, en: `${count} min`, pt: `${count} min` })

/** How a BarChart looks. */
export const examples: ExampleSet = {
  component: 'BarChart',
  examples: [
    {
      name: 'one that is spoken of, one that is not known, one that is nothing',
      Draw: ({ say }) => (
        <BarChart
          id="bars-cost"
          title={say(COST)}
          bars={[
            { id: 'train', label: say(TRAIN), value: 84, text: 'HK$ 84' },
            { id: 'bus', label: say(BUS), value: 65, text: 'HK$ 65' },
            { id: 'metro', label: say(METRO), value: 47.5, text: 'HK$ 47.50', isChosen: true, note: say(CHEAPEST) },
            { id: 'ferry', label: say(FERRY), value: undefined, text: say(UNKNOWN) },
            { id: 'free', label: say(SUNDAY), value: 0, text: say(FREE) },
          ]}
        />
      ),
    },
    {
      name: 'values below zero',
      Draw: ({ say }) => (
        <BarChart
          id="bars-change"
          title={say(CHANGE)}
          bars={[
            { id: 'saturday', label: say(SATURDAY), value: 12, text: say(minutes('+12')), isChosen: true },
            { id: 'sunday', label: say(SUNDAY), value: -8, text: say(minutes('−8')) },
            { id: 'monday', label: say(MONDAY), value: -3, text: say(minutes('−3')) },
          ]}
        />
      ),
    },
  ],
}
