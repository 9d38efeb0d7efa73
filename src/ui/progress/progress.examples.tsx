import type { ExampleSet, ExampleText } from '../example'
import { Box } from '../host'
import { Progress, Steps, Waiting } from './progress'

const COPYING: ExampleText = { 'zh-Hans': '正在下载离线资料', 'zh-Hant': '正在下載離線資料', en: 'Downloading for offline use', pt: 'A transferir para uso sem ligação' }
const SOME: ExampleText = { 'zh-Hans': '12 项中的 3 项', 'zh-Hant': '12 項中的 3 項', en: '3 of 12', pt: '3 de 12' }
const NONE: ExampleText = { 'zh-Hans': '尚未开始', 'zh-Hant': '尚未開始', en: 'Not started', pt: 'Por iniciar' }
const ALL: ExampleText = { 'zh-Hans': '全部完成', 'zh-Hant': '全部完成', en: 'All done', pt: 'Concluído' }
const STEP: ExampleText = {
  'zh-Hans': '第 2 步，共 5 步：填写证件资料',
  'zh-Hant': '第 2 步，共 5 步：填寫證件資料',
  en: 'Step 2 of 5: your permit',
  pt: 'Passo 2 de 5: o seu salvo-conduto',
}
const LAST: ExampleText = { 'zh-Hans': '第 3 步，共 3 步：核对', 'zh-Hant': '第 3 步，共 3 步：核對', en: 'Step 3 of 3: check', pt: 'Passo 3 de 3: verificar' }
const WAIT: ExampleText = {
  'zh-Hans': '正在查找路线，通常需要几秒钟。',
  'zh-Hant': '正在尋找路線，通常需時數秒。',
  en: 'Looking for ways to get there. This usually takes a few seconds.',
  pt: 'A procurar trajectos. Costuma demorar alguns segundos.',
}

/** How Progress, Steps and Waiting look. */
export const examples: ExampleSet = {
  component: 'Progress',
  examples: [
    {
      name: 'empty, some, full',
      Draw: ({ say }) => (
        <Box className="stack">
          <Progress label={say(COPYING)} text={say(NONE)} part={0} />
          <Progress label={say(COPYING)} text={say(SOME)} part={0.25} />
          <Progress label={say(COPYING)} text={say(ALL)} part={1} />
        </Box>
      ),
    },
    {
      name: 'steps, on the way and at the last',
      Draw: ({ say }) => (
        <Box className="stack">
          <Steps text={say(STEP)} at={2} count={5} />
          <Steps text={say(LAST)} at={3} count={3} />
        </Box>
      ),
    },
    { name: 'waiting, nobody knows how long', Draw: ({ say }) => <Waiting text={say(WAIT)} /> },
  ],
}
