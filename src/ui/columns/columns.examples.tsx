import type { ExampleSet, ExampleText } from '../example'
import { KeyFacts } from '../key-facts/key-facts'
import { Notice } from '../notice/notice'
import { Question } from '../question/question'
import { Card } from '../section/section'
import { Columns, Reading } from './columns'

const nothing = () => {}

const ASK: ExampleText = { 'zh-Hans': '从哪里出发？', 'zh-Hant': '從哪裏出發？', en: 'Where do you start?', pt: 'De onde parte?' }
const HERE: ExampleText = { 'zh-Hans': '香港', 'zh-Hant': '香港', en: 'Hong Kong', pt: 'Hong Kong' }
const THERE: ExampleText = { 'zh-Hans': '澳门', 'zh-Hant': '澳門', en: 'Macao', pt: 'Macau' }
const SHORT: ExampleText = { 'zh-Hans': '不用签注也可以去。', 'zh-Hant': '毋須簽注亦可前往。', en: 'You can go without an endorsement.', pt: 'Pode ir sem autorização.' }
const STAY: ExampleText = { 'zh-Hans': '可以停留', 'zh-Hant': '可逗留', en: 'You may stay', pt: 'Pode permanecer' }
const DAYS: ExampleText = { 'zh-Hans': '7 天', 'zh-Hant': '7 日', en: '7 days', pt: '7 dias' }
const CHOOSE: ExampleText = { 'zh-Hans': '请选择', 'zh-Hant': '請選擇', en: 'Choose', pt: 'Escolha' }

const asked = (say: (text: ExampleText) => string, chosen: string) => (
  <Question
    id={`ask-${chosen}`}
    label={say(ASK)}
    options={[
      { value: 'here', label: say(HERE) },
      { value: 'there', label: say(THERE) },
    ]}
    chosen={chosen}
    placeholder={say(CHOOSE)}
    onChoose={nothing}
  />
)

export const examples: ExampleSet = {
  component: 'Columns',
  examples: [
    { name: 'nothing answered yet', Draw: ({ say }) => <Columns asked={asked(say, '')} /> },
    {
      name: 'an answer that begins above the question',
      Draw: ({ say }) => (
        <Columns first={<Notice>{say(SHORT)}</Notice>} asked={asked(say, 'there')}>
          <Card>
            <KeyFacts facts={[{ icon: 'days', label: say(STAY), value: say(DAYS) }]} />
          </Card>
        </Columns>
      ),
    },
    {
      name: 'what is only read',
      Draw: ({ say }) => (
        <Reading>
          <Notice>{say(SHORT)}</Notice>
        </Reading>
      ),
    },
  ],
}
