import type { ExampleSet, ExampleText } from '../example'
import type { IconName } from '../icon/icons'
import { Tile, Tiles } from './tile'

const nothing = () => {}

const AREAS: [icon: IconName, label: ExampleText][] = [
  ['travel', { 'zh-Hans': '出行', 'zh-Hant': '出行', en: 'Travel', pt: 'Viagens' }],
  ['customs', { 'zh-Hans': '过关', 'zh-Hant': '過關', en: 'Crossing', pt: 'Passagem' }],
  ['communications', { 'zh-Hans': '通讯', 'zh-Hant': '通訊', en: 'Phone & data', pt: 'Comunicações' }],
  ['elderly-care', { 'zh-Hans': '养老', 'zh-Hant': '安老', en: 'Elderly care', pt: 'Cuidados a idosos' }],
  ['government', { 'zh-Hans': '政务', 'zh-Hant': '政務', en: 'Government', pt: 'Serviços públicos' }],
]

export const examples: ExampleSet = {
  component: 'Tile, Tiles',
  examples: [
    {
      name: 'a grid with an unfilled last row and long Portuguese words',
      Draw: ({ say }) => (
        <Tiles>
          {AREAS.map(([icon, label]) => (
            <Tile key={icon} id={`example-${icon}`} icon={icon} label={say(label)} href="#" onTap={nothing} />
          ))}
        </Tiles>
      ),
    },
  ],
}
