import type { ExampleSet, ExampleText } from '../example'
import { TimeBar } from './time-bar'

const JOURNEY: ExampleText = {
  'zh-Hans': '步行6分钟，东铁线40分钟，过关25分钟，等候4分钟，高铁30分钟，步行5分钟',
  'zh-Hant': '步行6分鐘，東鐵綫40分鐘，過關25分鐘，等候4分鐘，高鐵30分鐘，步行5分鐘',
  en: '6 min on foot, East Rail 40 min, control point 25 min, wait 4 min, high-speed train 30 min, 5 min on foot',
  pt: '6 min a pé, East Rail 40 min, posto fronteiriço 25 min, espera 4 min, comboio de alta velocidade 30 min, 5 min a pé',
}
const SHORT: ExampleText = { 'zh-Hans': '步行2分钟，1号线3分钟', 'zh-Hant': '步行2分鐘，1號線3分鐘', en: '2 min on foot, Line 1 3 min', pt: '2 min a pé, linha 1 3 min' }

/** How a TimeBar looks. */
export const examples: ExampleSet = {
  component: 'TimeBar',
  examples: [
    {
      name: 'a journey',
      Draw: ({ say }) => (
        <TimeBar
          label={say(JOURNEY)}
          parts={[
            { id: 'home', kind: 'walk', minutes: 6 },
            { id: 'east', kind: 'ride', minutes: 40, sign: 'ER', colour: '#53b7e8' },
            { id: 'cross', kind: 'pass', minutes: 25 },
            { id: 'wait', kind: 'wait', minutes: 4 },
            { id: 'train', kind: 'ride', minutes: 30, sign: 'G6501' },
            { id: 'away', kind: 'walk', minutes: 5 },
          ]}
        />
      ),
    },
    {
      name: 'a ride beside a short walk, and a pale line',
      Draw: ({ say }) => (
        <TimeBar
          label={say(SHORT)}
          parts={[
            { id: 'home', kind: 'walk', minutes: 2 },
            { id: 'one', kind: 'ride', minutes: 3, sign: '1', colour: '#f3d03e' },
          ]}
        />
      ),
    },
  ],
}
