import type { ExampleProps, ExampleSet, ExampleText } from '../example'
import { LineMap, LineSign } from './line-map'

const WAY: ExampleText = { 'zh-Hans': '路线', 'zh-Hant': '路線', en: 'The way', pt: 'Percurso' }
const PARK: ExampleText = { 'zh-Hans': '公园站', 'zh-Hant': '公園站', en: 'Park', pt: 'Parque' }
const MARKET: ExampleText = { 'zh-Hans': '街市站', 'zh-Hant': '街市站', en: 'Market', pt: 'Mercado' }
const SCHOOL: ExampleText = { 'zh-Hans': '学校站', 'zh-Hant': '學校站', en: 'School', pt: 'Escola' }
const HARBOUR: ExampleText = { 'zh-Hans': '码头站', 'zh-Hant': '碼頭站', en: 'Harbour', pt: 'Porto' }
const HOME: ExampleText = { 'zh-Hans': '到达', 'zh-Hant': '到達', en: 'Arrival', pt: 'Chegada' }
const RIDE: ExampleText = { 'zh-Hans': '2 号线，往北方向', 'zh-Hant': '2號綫，往北方向', en: 'Line 2, northbound', pt: 'Linha 2, sentido norte' }
const WALK: ExampleText = { 'zh-Hans': '步行 6 分钟', 'zh-Hant': '步行6分鐘', en: 'Walk, 6 min', pt: 'A pé, 6 min' }

function Way({ say }: ExampleProps) {
  return (
    <LineMap
      label={say(WAY)}
      stops={[
        {
          id: 'way-park',
          time: '08:12',
          title: say(PARK),
          rail: { pattern: 'solid', colour: '#e2231a' },
          children: (
            <>
              <LineSign sign="2" colour="#e2231a" />
              {say(RIDE)}
            </>
          ),
        },
        { id: 'way-market', title: say(MARKET), isPassed: true, rail: { pattern: 'solid', colour: '#e2231a' } },
        { id: 'way-school', title: say(SCHOOL), isPassed: true, rail: { pattern: 'solid', colour: '#e2231a' } },
        { id: 'way-harbour', time: '08:31', title: say(HARBOUR), note: say(WALK), rail: { pattern: 'dotted' } },
        { id: 'way-end', time: '08:37', title: say(HOME) },
      ]}
    />
  )
}

function Patterns({ say }: ExampleProps) {
  return (
    <LineMap
      label={say(WAY)}
      stops={[
        { id: 'patterns-solid', title: say(PARK), rail: { pattern: 'solid', colour: '#53b7e8' } },
        { id: 'patterns-double', title: say(MARKET), rail: { pattern: 'double', colour: '#00843d' } },
        { id: 'patterns-dashed', title: say(SCHOOL), rail: { pattern: 'dashed', colour: '#fff200' } },
        { id: 'patterns-none', title: say(HARBOUR), rail: { pattern: 'solid' } },
        { id: 'patterns-end', title: say(HOME) },
      ]}
    />
  )
}

/** How a LineMap and the signs of lines look. */
export const examples: ExampleSet = {
  component: 'LineMap',
  examples: [
    { name: 'a ride with stops one goes by, then a way on foot', Draw: Way },
    { name: 'patterns, colours and a line without a colour', Draw: Patterns },
    {
      name: 'signs',
      Draw: () => (
        <>
          <LineSign sign="EAL" colour="#53b7e8" />
          <LineSign sign="7" colour="#00843d" />
          <LineSign sign="B2X" />
        </>
      ),
    },
  ],
}
