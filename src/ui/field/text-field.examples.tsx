import { useState } from 'react'
import type { ExampleSet, ExampleText } from '../example'
import { LongTextField, TextField } from './text-field'

const OPTIONAL: ExampleText = { 'zh-Hans': '（可不填）', 'zh-Hant': '（可不填）', en: '(optional)', pt: '(facultativo)' }
const FLIGHT: ExampleText = { 'zh-Hans': '航班编号', 'zh-Hant': '航班編號', en: 'Flight number', pt: 'Número do voo' }
const FLIGHT_HINT: ExampleText = {
  'zh-Hans': '印在登机证上，例如 NX 838',
  'zh-Hant': '印在登機證上，例如 NX 838',
  en: 'Printed on the boarding pass, such as NX 838',
  pt: 'Impresso no cartão de embarque, por exemplo NX 838',
}
const FLIGHT_WRONG: ExampleText = {
  'zh-Hans': '编号应为两个字母加数字，例如 NX 838。',
  'zh-Hant': '編號應為兩個字母加數字，例如 NX 838。',
  en: 'A flight number is two letters and then digits, such as NX 838.',
  pt: 'O número do voo tem duas letras e depois algarismos, por exemplo NX 838.',
}

export const examples: ExampleSet = {
  component: 'TextField',
  examples: [
    {
      name: 'empty, may be left out',
      Draw: ({ say }) => {
        const [text, setText] = useState('')
        return <TextField id="flight-empty" label={say(FLIGHT)} need={say(OPTIONAL)} hint={say(FLIGHT_HINT)} value={text} onText={setText} />
      },
    },
    {
      name: 'wrong, what was typed stays',
      Draw: ({ say }) => {
        const [text, setText] = useState('838')
        const isRight = /^[a-z]{2} ?\d+$/i.test(text)
        return (
          <TextField id="flight-wrong" label={say(FLIGHT)} hint={say(FLIGHT_HINT)} error={isRight ? undefined : say(FLIGHT_WRONG)} value={text} onText={setText} />
        )
      },
    },
    {
      name: 'a long label',
      Draw: ({ say }) => {
        const [text, setText] = useState('')
        const label = say({
          'zh-Hans': '在内地的紧急联络人姓名（与身份证明文件相同）',
          'zh-Hant': '在內地的緊急聯絡人姓名（與身份證明文件相同）',
          en: 'Name of your emergency contact in the Mainland, as on the identity document',
          pt: 'Nome da pessoa a contactar em caso de emergência no Interior da China, tal como consta do documento de identificação',
        })
        return <TextField id="contact" label={label} value={text} onText={setText} />
      },
    },
    {
      name: 'cannot be changed now',
      Draw: ({ say }) => <TextField id="flight-off" label={say(FLIGHT)} value="NX 838" isDisabled onText={() => undefined} />,
    },
    {
      name: 'several lines',
      Draw: ({ say }) => {
        const [text, setText] = useState('')
        const label = say({ 'zh-Hans': '要带的东西', 'zh-Hant': '要帶的東西', en: 'What to bring', pt: 'O que levar' })
        const hint = say({ 'zh-Hans': '每行一样', 'zh-Hant': '每行一樣', en: 'One thing on each line', pt: 'Uma coisa por linha' })
        return <LongTextField id="bring" label={label} need={say(OPTIONAL)} hint={hint} value={text} onText={setText} />
      },
    },
  ],
}
