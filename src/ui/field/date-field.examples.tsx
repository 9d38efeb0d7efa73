import { useState } from 'react'
import type { ExampleSet, ExampleText } from '../example'
import { DateField, TimeField } from './date-field'

const ARRIVAL: ExampleText = { 'zh-Hans': '入境日期', 'zh-Hant': '入境日期', en: 'Day of arrival', pt: 'Data de entrada' }
const CHOOSE_DAY: ExampleText = { 'zh-Hans': '选择日期', 'zh-Hant': '選擇日期', en: 'Choose a day', pt: 'Escolher a data' }
const CLEAR_DAY: ExampleText = { 'zh-Hans': '清除日期', 'zh-Hant': '清除日期', en: 'Clear the day', pt: 'Limpar a data' }
const DEPARTURE: ExampleText = { 'zh-Hans': '出发时间', 'zh-Hant': '出發時間', en: 'Time you set off', pt: 'Hora de partida' }
const CHOOSE_TIME: ExampleText = { 'zh-Hans': '选择时间', 'zh-Hant': '選擇時間', en: 'Choose a time', pt: 'Escolher a hora' }
const CLEAR_TIME: ExampleText = { 'zh-Hans': '清除时间', 'zh-Hant': '清除時間', en: 'Clear the time', pt: 'Limpar a hora' }

export const examples: ExampleSet = {
  component: 'DateField, TimeField',
  examples: [
    {
      name: 'a day, with its button to clear it',
      Draw: ({ say }) => {
        const [day, setDay] = useState('2026-11-22')
        return <DateField id="arrival" label={say(ARRIVAL)} value={day} shown={day} placeholder={say(CHOOSE_DAY)} clearLabel={say(CLEAR_DAY)} onText={setDay} />
      },
    },
    {
      name: 'no day yet',
      Draw: ({ say }) => {
        const [day, setDay] = useState('')
        const hint = say({
          'zh-Hans': '留空则以今天计算',
          'zh-Hant': '留空則以今天計算',
          en: 'Left empty, it counts from today',
          pt: 'Se ficar em branco, conta a partir de hoje',
        })
        const field = { value: day, shown: day, placeholder: say(CHOOSE_DAY), clearLabel: say(CLEAR_DAY), onText: setDay }
        return <DateField id="arrival-empty" label={say(ARRIVAL)} hint={hint} {...field} />
      },
    },
    {
      name: 'a day that is too late',
      Draw: ({ say }) => {
        const [day, setDay] = useState('2027-03-01')
        const error = say({
          'zh-Hans': '请选择 2026 年内的日期。',
          'zh-Hant': '請選擇 2026 年內的日期。',
          en: 'Choose a day in 2026.',
          pt: 'Escolha uma data de 2026.',
        })
        const field = { value: day, shown: day, placeholder: say(CHOOSE_DAY), min: '2026-01-01', max: '2026-12-31', onText: setDay }
        return <DateField id="arrival-late" label={say(ARRIVAL)} error={day > '2026-12-31' ? error : undefined} {...field} />
      },
    },
    {
      name: 'a time',
      Draw: ({ say }) => {
        const [time, setTime] = useState('06:30')
        const field = { value: time, shown: time, placeholder: say(CHOOSE_TIME), clearLabel: say(CLEAR_TIME), onText: setTime }
        return <TimeField id="departure" label={say(DEPARTURE)} {...field} />
      },
    },
    {
      name: 'a time that cannot be changed now',
      Draw: ({ say }) => {
        const field = { value: '06:30', shown: '06:30', placeholder: say(CHOOSE_TIME), onText: () => undefined }
        return <TimeField id="departure-off" label={say(DEPARTURE)} isDisabled {...field} />
      },
    },
  ],
}
