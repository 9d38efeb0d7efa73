import { useState } from 'react'
import type { ExampleSet, ExampleText } from '../example'
import { MoneyField, NumberField } from './number-field'

const WEIGHT: ExampleText = { 'zh-Hans': '行李重量', 'zh-Hant': '行李重量', en: 'Weight of your luggage', pt: 'Peso da bagagem' }
const KILOS: ExampleText = { 'zh-Hans': '公斤', 'zh-Hant': '公斤', en: 'kg', pt: 'kg' }
const SPENT: ExampleText = { 'zh-Hans': '购物金额', 'zh-Hant': '購物金額', en: 'Value of what you bought', pt: 'Valor das compras' }
const HK_DOLLARS: ExampleText = { 'zh-Hans': '港元', 'zh-Hant': '港元', en: 'HK$', pt: 'HK$' }

export const examples: ExampleSet = {
  component: 'NumberField, MoneyField',
  examples: [
    {
      name: 'a number with its unit',
      Draw: ({ say }) => {
        const [text, setText] = useState(say({ 'zh-Hans': '7.5', 'zh-Hant': '7.5', en: '7.5', pt: '7,5' }))
        return <NumberField id="weight" label={say(WEIGHT)} unit={say(KILOS)} hasDecimals value={text} onText={setText} />
      },
    },
    {
      name: 'not a number, what was typed stays',
      Draw: ({ say }) => {
        const [text, setText] = useState('7 kilos')
        const error = say({
          'zh-Hans': '请只输入数字，例如 7.5。',
          'zh-Hant': '請只輸入數字，例如 7.5。',
          en: 'Type digits only, such as 7.5.',
          pt: 'Escreva só algarismos, por exemplo 7,5.',
        })
        const isRight = /^[\d.,]+$/.test(text)
        return <NumberField id="weight-wrong" label={say(WEIGHT)} unit={say(KILOS)} hasDecimals error={isRight ? undefined : error} value={text} onText={setText} />
      },
    },
    {
      name: 'an amount of money',
      Draw: ({ say }) => {
        const [text, setText] = useState('')
        const hint = say({
          'zh-Hans': '不包括烟和酒',
          'zh-Hant': '不包括煙和酒',
          en: 'Without tobacco and alcohol',
          pt: 'Sem tabaco nem bebidas alcoólicas',
        })
        return <MoneyField id="spent" label={say(SPENT)} hint={hint} currency={say(HK_DOLLARS)} value={text} onText={setText} />
      },
    },
    {
      name: 'an amount too large',
      Draw: ({ say }) => {
        const [text, setText] = useState(say({ 'zh-Hans': '150,000', 'zh-Hant': '150,000', en: '150,000', pt: '150 000' }))
        const error = say({
          'zh-Hans': '超过 120,000 元的现金须申报。',
          'zh-Hant': '超過 120,000 元的現金須申報。',
          en: 'Cash of more than 120,000 must be declared.',
          pt: 'É obrigatório declarar numerário superior a 120 000.',
        })
        const isTooLarge = Number(text.replace(/\D/g, '')) > 120_000
        const label = say({ 'zh-Hans': '携带的现金', 'zh-Hant': '攜帶的現金', en: 'Cash you carry', pt: 'Numerário que transporta' })
        return <MoneyField id="cash" label={label} currency={say(HK_DOLLARS)} error={isTooLarge ? error : undefined} value={text} onText={setText} />
      },
    },
    {
      name: 'cannot be changed now',
      Draw: ({ say }) => <MoneyField id="spent-off" label={say(SPENT)} currency={say(HK_DOLLARS)} value="320" isDisabled onText={() => undefined} />,
    },
  ],
}
