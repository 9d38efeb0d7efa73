import { useState } from 'react'
import type { ExampleSet, ExampleText } from '../example'
import { ChoiceField } from './choice-field'

const POINTS: Record<string, ExampleText> = {
  'lo-wu': { 'zh-Hans': '罗湖', 'zh-Hant': '羅湖', en: 'Lo Wu', pt: 'Lo Wu' },
  futian: { 'zh-Hans': '落马洲支线（福田口岸）', 'zh-Hant': '落馬洲支線（福田口岸）', en: 'Lok Ma Chau Spur Line (Futian)', pt: 'Lok Ma Chau Spur Line (Futian)' },
  bridge: {
    'zh-Hans': '港珠澳大桥',
    'zh-Hant': '港珠澳大橋',
    en: 'Hong Kong-Zhuhai-Macao Bridge',
    pt: 'Posto Fronteiriço da Ponte Hong Kong-Zhuhai-Macau',
  },
  gongbei: { 'zh-Hans': '拱北／关闸', 'zh-Hant': '拱北／關閘', en: 'Gongbei (Border Gate)', pt: 'Portas do Cerco (Gongbei)' },
  hengqin: { 'zh-Hans': '横琴', 'zh-Hant': '橫琴', en: 'Hengqin', pt: 'Hengqin' },
}
const LABEL: ExampleText = { 'zh-Hans': '口岸', 'zh-Hant': '口岸', en: 'Control point', pt: 'Posto fronteiriço' }
const CHOOSE: ExampleText = { 'zh-Hans': '请选择', 'zh-Hant': '請選擇', en: 'Choose one', pt: 'Escolher' }

const choicesIn = (say: (text: ExampleText) => string) => Object.entries(POINTS).map(([value, name]) => ({ value, label: say(name) }))

export const examples: ExampleSet = {
  component: 'ChoiceField',
  examples: [
    {
      name: 'none chosen',
      Draw: ({ say }) => {
        const [chosen, setChosen] = useState('')
        return <ChoiceField id="point-none" label={say(LABEL)} choices={choicesIn(say)} chosen={chosen} placeholder={say(CHOOSE)} onChoose={setChosen} />
      },
    },
    {
      name: 'a long one chosen',
      Draw: ({ say }) => {
        const [chosen, setChosen] = useState('bridge')
        return <ChoiceField id="point-long" label={say(LABEL)} choices={choicesIn(say)} chosen={chosen} placeholder={say(CHOOSE)} onChoose={setChosen} />
      },
    },
    {
      name: 'missing',
      Draw: ({ say }) => {
        const [chosen, setChosen] = useState('')
        const error = say({
          'zh-Hans': '请选择你要经过的口岸。',
          'zh-Hant': '請選擇你要經過的口岸。',
          en: 'Choose the control point you will pass.',
          pt: 'Escolha o posto fronteiriço por onde vai passar.',
        })
        const field = { choices: choicesIn(say), chosen, placeholder: say(CHOOSE), onChoose: setChosen }
        return <ChoiceField id="point-missing" label={say(LABEL)} error={chosen ? undefined : error} {...field} />
      },
    },
    {
      name: 'cannot be changed now',
      Draw: ({ say }) => {
        const field = { choices: choicesIn(say), chosen: 'lo-wu', placeholder: say(CHOOSE), onChoose: () => undefined }
        return <ChoiceField id="point-off" label={say(LABEL)} isDisabled {...field} />
      },
    },
  ],
}
