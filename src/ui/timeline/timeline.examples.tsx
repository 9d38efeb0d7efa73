import { Button } from '../button/button'
import type { ExampleProps, ExampleSet, ExampleText } from '../example'
import { Timeline } from './timeline'

const STEPS: ExampleText = { 'zh-Hans': '办理步骤', 'zh-Hant': '辦理步驟', en: 'Steps', pt: 'Passos' }
const DONE: ExampleText = { 'zh-Hans': '已完成', 'zh-Hant': '已完成', en: 'Done', pt: 'Feito' }
const NOW: ExampleText = { 'zh-Hans': '现在这一步', 'zh-Hant': '現在這一步', en: 'You are here', pt: 'Está aqui' }
const NEXT: ExampleText = { 'zh-Hans': '接下来', 'zh-Hant': '下一步', en: 'Next', pt: 'A seguir' }
const BOOK: ExampleText = { 'zh-Hans': '预约时段', 'zh-Hant': '預約時段', en: 'Book a time slot', pt: 'Marcar um horário' }
const VISIT: ExampleText = { 'zh-Hans': '到办事处递交申请', 'zh-Hant': '到辦事處遞交申請', en: 'Hand in your application at the office', pt: 'Entregar o pedido no balcão de atendimento' }
const VISIT_NOTE: ExampleText = {
  'zh-Hans': '带身份证正本和一张近照。',
  'zh-Hant': '帶備身份證正本及近照一張。',
  en: 'Bring your identity card and one recent photo.',
  pt: 'Leve o bilhete de identidade e uma fotografia recente.',
}
const PLACES: ExampleText = { 'zh-Hans': '查看办事处', 'zh-Hant': '查看辦事處', en: 'See the offices', pt: 'Ver os balcões' }
const COLLECT: ExampleText = { 'zh-Hans': '领取证件', 'zh-Hant': '領取證件', en: 'Collect your permit', pt: 'Levantar o salvo-conduto' }
const COLLECT_NOTE: ExampleText = { 'zh-Hans': '约 7 个工作日后。', 'zh-Hant': '約 7 個工作天後。', en: 'After about 7 working days.', pt: 'Após cerca de 7 dias úteis.' }

const JOURNEY: ExampleText = { 'zh-Hans': '行程', 'zh-Hant': '行程', en: 'Journey', pt: 'Trajecto' }
const HOME: ExampleText = { 'zh-Hans': '步行到车站', 'zh-Hant': '步行往車站', en: 'Walk to the station', pt: 'A pé até à estação' }
const HOME_NOTE: ExampleText = { 'zh-Hans': '6 分钟，450 米', 'zh-Hant': '6 分鐘，450 米', en: '6 minutes, 450 m', pt: '6 minutos, 450 m' }
const RIDE: ExampleText = { 'zh-Hans': '乘列车到口岸', 'zh-Hant': '乘列車往口岸', en: 'Train to the control point', pt: 'Comboio até ao posto fronteiriço' }
const RIDE_NOTE: ExampleText = {
  'zh-Hans': '43 分钟，每 8 分钟一班，往终点站方向',
  'zh-Hant': '43 分鐘，每 8 分鐘一班，往終點站方向',
  en: '43 minutes, every 8 minutes, towards the terminus',
  pt: '43 minutos, de 8 em 8 minutos, na direcção do terminal',
}
const CROSS: ExampleText = { 'zh-Hans': '步行过关', 'zh-Hant': '步行過關', en: 'Cross on foot', pt: 'Atravessar a pé' }
const CROSS_NOTE: ExampleText = { 'zh-Hans': '约 20 分钟，视人流而定', 'zh-Hant': '約 20 分鐘，視乎人流', en: 'About 20 minutes, depending on the queue', pt: 'Cerca de 20 minutos, conforme a fila' }
const ARRIVE: ExampleText = { 'zh-Hans': '到达', 'zh-Hant': '到達', en: 'Arrive', pt: 'Chegada' }

function Steps({ say }: ExampleProps) {
  return (
    <Timeline
      label={say(STEPS)}
      entries={[
        { id: 'steps-book', title: say(BOOK), mark: '1', state: 'done', stateText: say(DONE) },
        { id: 'steps-visit', title: say(VISIT), note: say(VISIT_NOTE), mark: '2', state: 'now', stateText: say(NOW), children: <Button>{say(PLACES)}</Button> },
        { id: 'steps-collect', title: say(COLLECT), note: say(COLLECT_NOTE), mark: '3', state: 'next', stateText: say(NEXT) },
      ]}
    />
  )
}

function Legs({ say }: ExampleProps) {
  return (
    <Timeline
      label={say(JOURNEY)}
      entries={[
        { id: 'legs-home', time: '08:40', title: say(HOME), note: say(HOME_NOTE), line: 'dotted' },
        { id: 'legs-ride', time: '08:52', title: say(RIDE), note: say(RIDE_NOTE), icon: 'travel' },
        { id: 'legs-cross', time: '09:35', title: say(CROSS), note: say(CROSS_NOTE), icon: 'customs', line: 'dotted' },
        { id: 'legs-arrive', time: '09:55', title: say(ARRIVE) },
      ]}
    />
  )
}

/** How a Timeline looks. */
export const examples: ExampleSet = {
  component: 'Timeline',
  examples: [
    { name: 'steps: done, now, next', Draw: Steps },
    { name: 'legs of a journey: rides and ways on foot', Draw: Legs },
    {
      name: 'plain numbers',
      Draw: ({ say }) => <Timeline label={say(STEPS)} entries={[BOOK, VISIT, COLLECT].map((title, index) => ({ id: `plain-${index}`, title: say(title), mark: `${index + 1}` }))} />,
    },
  ],
}
