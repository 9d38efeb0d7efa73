import { useState } from 'react'
import type { ExampleProps, ExampleSet, ExampleText } from '../example'
import { Tabs } from './tabs'

const SERVICE: ExampleText = { 'zh-Hans': '关于这项服务', 'zh-Hant': '關於這項服務', en: 'About this service', pt: 'Sobre este serviço' }
const PARTS: Record<string, [name: ExampleText, text: ExampleText]> = {
  steps: [
    { 'zh-Hans': '步骤', 'zh-Hant': '步驟', en: 'Steps', pt: 'Passos' },
    { 'zh-Hans': '先在网上填表，再到自助机取证。', 'zh-Hant': '先在網上填表，再到自助機取證。', en: 'Fill in the form online, then collect the permit at a kiosk.', pt: 'Preencha o impresso em linha e levante o salvo-conduto no quiosque.' },
  ],
  bring: [
    { 'zh-Hans': '所需文件', 'zh-Hant': '所需文件', en: 'What to bring', pt: 'O que levar' },
    { 'zh-Hans': '身份证和一张照片。', 'zh-Hant': '身份證和一張相片。', en: 'Your identity card and a photograph.', pt: 'O bilhete de identidade e uma fotografia.' },
  ],
  fees: [
    { 'zh-Hans': '费用', 'zh-Hant': '費用', en: 'Fees', pt: 'Taxas' },
    { 'zh-Hans': '免费。', 'zh-Hant': '免費。', en: 'Free of charge.', pt: 'Gratuito.' },
  ],
  hours: [
    { 'zh-Hans': '办理时间', 'zh-Hant': '辦理時間', en: 'Processing time', pt: 'Prazo de tratamento' },
    { 'zh-Hans': '七个工作日。', 'zh-Hant': '七個工作天。', en: 'Seven working days.', pt: 'Sete dias úteis.' },
  ],
  pitfalls: [
    { 'zh-Hans': '常见问题', 'zh-Hant': '常見問題', en: 'Common problems', pt: 'Problemas frequentes' },
    { 'zh-Hans': '照片底色须为白色。', 'zh-Hant': '相片底色須為白色。', en: 'The photograph needs a white background.', pt: 'A fotografia tem de ter fundo branco.' },
  ],
}

function Parts({ say, id, ids }: Pick<ExampleProps, 'say'> & { id: string; ids: string[] }) {
  const [chosen, setChosen] = useState(ids[0]!)
  const tabs = ids.map((value) => ({ value, label: say(PARTS[value]![0]) }))
  return (
    <Tabs id={id} label={say(SERVICE)} tabs={tabs} chosen={chosen} onChoose={setChosen}>
      {say(PARTS[chosen]![1])}
    </Tabs>
  )
}

export const examples: ExampleSet = {
  component: 'Tabs',
  examples: [
    { name: 'a few', Draw: ({ say }) => <Parts say={say} id="few" ids={['steps', 'fees']} /> },
    { name: 'more than one line holds', Draw: ({ say }) => <Parts say={say} id="many" ids={Object.keys(PARTS)} /> },
  ],
}
