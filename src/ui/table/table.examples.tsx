import type { ExampleSet, ExampleText } from '../example'
import { Table } from './table'

const FARES: ExampleText = { 'zh-Hans': '车费（示例）', 'zh-Hant': '車費（示例）', en: 'Fares (sample)', pt: 'Tarifas (exemplo)' }
const PASSENGER: ExampleText = { 'zh-Hans': '乘客', 'zh-Hant': '乘客', en: 'Passenger', pt: 'Passageiro' }
const DAY: ExampleText = { 'zh-Hans': '日间', 'zh-Hant': '日間', en: 'Daytime', pt: 'De dia' }
const NIGHT: ExampleText = { 'zh-Hans': '夜间', 'zh-Hant': '夜間', en: 'Night', pt: 'De noite' }
const COUNT: ExampleText = { 'zh-Hans': '人数', 'zh-Hant': '人數', en: 'Number', pt: 'Número' }
const ADULT: ExampleText = { 'zh-Hans': '成人', 'zh-Hant': '成人', en: 'Adult', pt: 'Adulto' }
const SENIOR: ExampleText = { 'zh-Hans': '65 岁或以上长者', 'zh-Hant': '65 歲或以上長者', en: 'Aged 65 or above', pt: 'Idoso com 65 anos ou mais' }
const TOTAL: ExampleText = { 'zh-Hans': '合计', 'zh-Hant': '合計', en: 'Total', pt: 'Total' }
const UNKNOWN: ExampleText = { 'zh-Hans': '未公布', 'zh-Hant': '未公布', en: 'Not published', pt: 'Não publicado' }
const HOURS: ExampleText = { 'zh-Hans': '办公时间（示例）', 'zh-Hant': '辦公時間（示例）', en: 'Opening hours (sample)', pt: 'Horário de funcionamento (exemplo)' }
const DAYS: ExampleText = { 'zh-Hans': '日子', 'zh-Hant': '日子', en: 'Days', pt: 'Dias' }
const TIMES: ExampleText = { 'zh-Hans': '时间', 'zh-Hant': '時間', en: 'Times', pt: 'Horas' }
const WEEKDAYS: ExampleText = { 'zh-Hans': '星期一至五', 'zh-Hant': '星期一至五', en: 'Monday to Friday', pt: 'Segunda-feira a sexta-feira' }
const SATURDAY: ExampleText = { 'zh-Hans': '星期六', 'zh-Hant': '星期六', en: 'Saturday', pt: 'Sábado' }

/** How a Table looks, wide and narrow. */
export const examples: ExampleSet = {
  component: 'Table',
  examples: [
    {
      name: 'figures, a value not known, and a total',
      Draw: ({ say }) => (
        <Table
          caption={say(FARES)}
          columns={[
            { id: 'who', title: say(PASSENGER) },
            { id: 'count', title: say(COUNT), isNumber: true },
            { id: 'day', title: say(DAY), isNumber: true },
            { id: 'night', title: say(NIGHT), isNumber: true },
          ]}
          rows={[
            { id: 'adult', cells: [say(ADULT), '2', 'HK$ 130.00', 'HK$ 180.00'] },
            { id: 'senior', cells: [say(SENIOR), '1', 'HK$ 32.50', say(UNKNOWN)] },
            { id: 'total', cells: [say(TOTAL), '3', 'HK$ 162.50', say(UNKNOWN)], isTotal: true },
          ]}
        />
      ),
    },
    {
      name: 'two columns stay a table everywhere',
      Draw: ({ say }) => (
        <Table
          caption={say(HOURS)}
          columns={[
            { id: 'days', title: say(DAYS) },
            { id: 'times', title: say(TIMES), isNumber: true },
          ]}
          rows={[
            { id: 'weekdays', cells: [say(WEEKDAYS), '09:00–18:00'] },
            { id: 'saturday', cells: [say(SATURDAY), '09:00–13:00'] },
          ]}
        />
      ),
    },
  ],
}
