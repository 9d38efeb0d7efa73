import { useState } from 'react'
import type { ExampleSet, ExampleText } from '../example'
import { SearchDoor, SearchField } from './search-field'

const nothing = () => {}

const LABEL: ExampleText = { 'zh-Hans': '搜索服务', 'zh-Hant': '搜尋服務', en: 'Search services', pt: 'Pesquisar serviços' }
const HINT: ExampleText = {
  'zh-Hans': '搜索：签注、口岸、乘车码',
  'zh-Hant': '搜尋：簽注、口岸、乘車碼',
  en: 'Search: permit, control point, ride code',
  pt: 'Pesquise: salvo-conduto, posto, código',
}
const CLEAR: ExampleText = { 'zh-Hans': '清除', 'zh-Hant': '清除', en: 'Clear', pt: 'Limpar' }
const TYPED: ExampleText = { 'zh-Hans': '回乡证过期怎么办', 'zh-Hant': '回鄉證過期點算', en: 'home return permit expired', pt: 'salvo-conduto caducado' }

/** It cannot wrap: one word, that fits beside the picture on the narrowest phone. */
const SAMPLE = { 'zh-Hans': '例：回乡证', 'zh-Hant': '例：回鄉證', en: 'e.g. ferry', pt: 'ex.: barco' }

export const examples: ExampleSet = {
  component: 'SearchField, SearchDoor',
  examples: [
    {
      name: 'SearchField: empty',
      Draw: ({ say }) => {
        const [text, setText] = useState('')
        return <SearchField label={say(LABEL)} placeholder={say(SAMPLE)} value={text} clearLabel={say(CLEAR)} onText={setText} onSubmit={nothing} />
      },
    },
    {
      name: 'SearchField: with something typed, which can be cleared',
      Draw: ({ say }) => {
        const [text, setText] = useState<string>()
        return <SearchField label={say(LABEL)} placeholder={say(SAMPLE)} value={text ?? say(TYPED)} clearLabel={say(CLEAR)} onText={setText} onSubmit={nothing} />
      },
    },
    {
      name: 'SearchDoor: looks like the field and opens the page that has it',
      Draw: ({ say }) => <SearchDoor label={say(HINT)} href="#" onTap={nothing} />,
    },
  ],
}
