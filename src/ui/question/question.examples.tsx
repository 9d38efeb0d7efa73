import { useState } from 'react'
import type { ExampleSet, ExampleText } from '../example'
import { Question } from './question'

const LABEL: ExampleText = { 'zh-Hans': '你持有哪种证件？', 'zh-Hant': '你持有哪種證件？', en: 'Which document do you hold?', pt: 'Que documento possui?' }
const HINT: ExampleText = { 'zh-Hans': '看证件封面。', 'zh-Hant': '看證件封面。', en: 'Look at its cover.', pt: 'Veja na capa.' }
const CHOOSE: ExampleText = { 'zh-Hans': '从列表中选择', 'zh-Hant': '從列表中選擇', en: 'Choose from the list', pt: 'Escolha na lista' }
const DOCUMENTS: Record<'passport' | 'permit' | 'none', ExampleText> = {
  passport: { 'zh-Hans': '护照', 'zh-Hant': '護照', en: 'Passport', pt: 'Passaporte' },
  permit: { 'zh-Hans': '回乡证', 'zh-Hant': '回鄉證', en: 'Home Return Permit', pt: 'Salvo-conduto' },
  none: { 'zh-Hans': '都没有', 'zh-Hant': '都沒有', en: 'Neither', pt: 'Nenhum' },
}
type Held = keyof typeof DOCUMENTS
const MONTH: ExampleText = { 'zh-Hans': '哪个月？', 'zh-Hant': '哪個月？', en: 'In which month?', pt: 'Em que mês?' }

export const examples: ExampleSet = {
  component: 'Question',
  examples: [
    {
      name: 'not answered yet, with a hint',
      Draw: ({ say }) => {
        const [chosen, setChosen] = useState<Held | ''>('')
        const options = (Object.keys(DOCUMENTS) as Held[]).map((value) => ({ value, label: say(DOCUMENTS[value]) }))
        return <Question id="example-held" label={say(LABEL)} hint={say(HINT)} options={options} chosen={chosen} placeholder={say(CHOOSE)} onChoose={setChosen} />
      },
    },
    {
      name: 'answered',
      Draw: ({ say }) => {
        const [chosen, setChosen] = useState<Held>('permit')
        const options = (Object.keys(DOCUMENTS) as Held[]).map((value) => ({ value, label: say(DOCUMENTS[value]) }))
        return <Question id="example-answered" label={say(LABEL)} options={options} chosen={chosen} placeholder={say(CHOOSE)} onChoose={setChosen} />
      },
    },
    {
      name: 'too many answers for chips',
      Draw: ({ say }) => {
        const [chosen, setChosen] = useState('')
        const options = Array.from({ length: 13 }, (_, index) => ({ value: String(index + 1), label: String(index + 1) }))
        return <Question id="example-month" label={say(MONTH)} options={options} chosen={chosen} placeholder={say(CHOOSE)} onChoose={setChosen} />
      },
    },
  ],
}
