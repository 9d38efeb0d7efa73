import type { ExampleSet, ExampleText } from '../example'
import { Skeleton } from './skeleton'

const TEXT: ExampleText = { 'zh-Hans': '正在载入说明', 'zh-Hant': '正在載入說明', en: 'Loading the guide', pt: 'A carregar o guia' }
const LIST: ExampleText = { 'zh-Hans': '正在载入服务', 'zh-Hant': '正在載入服務', en: 'Loading services', pt: 'A carregar os serviços' }

/** How a Skeleton looks. */
export const examples: ExampleSet = {
  component: 'Skeleton',
  examples: [
    { name: 'lines of text', Draw: ({ say }) => <Skeleton label={say(TEXT)} count={4} /> },
    { name: 'rows of a list', Draw: ({ say }) => <Skeleton label={say(LIST)} kind="rows" /> },
  ],
}
