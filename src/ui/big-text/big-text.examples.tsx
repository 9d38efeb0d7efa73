import { useState } from 'react'
import { Button } from '../button/button'
import type { ExampleProps, ExampleSet, ExampleText } from '../example'
import { BigText } from './big-text'

const DRIVER: ExampleText = { 'zh-Hans': '给司机看', 'zh-Hant': '給司機看', en: 'Show this to the driver', pt: 'Mostre ao motorista' }
const OFFICER: ExampleText = { 'zh-Hans': '给工作人员看', 'zh-Hant': '給職員看', en: 'Show this to the officer', pt: 'Mostre ao funcionário' }
const OPEN: ExampleText = { 'zh-Hans': '放大显示', 'zh-Hant': '放大顯示', en: 'Show large', pt: 'Mostrar em grande' }
const CLOSE: ExampleText = { 'zh-Hans': '关闭', 'zh-Hant': '關閉', en: 'Close', pt: 'Fechar' }
const STATION: ExampleText = { 'zh-Hans': '请送我到广州南站', 'zh-Hant': '請送我到廣州南站', en: 'Please take me to Guangzhou South station', pt: 'Leve-me à estação de Guangzhou Sul, por favor' }
const HELP: ExampleText = {
  'zh-Hans': '我在这里等家人，我的听力不好，请写下来或慢慢说。',
  'zh-Hant': '我在這裏等家人，我的聽力不好，請寫下來或慢慢說。',
  en: 'I am waiting here for my family. I do not hear well: please write it down or speak slowly.',
  pt: 'Estou aqui à espera da família. Ouço mal: por favor, escreva ou fale devagar.',
}

type Words = Pick<Parameters<typeof BigText>[0], 'id' | 'text' | 'language'> & { title: ExampleText; caption?: ExampleText }

function Shown({ say, id, text, language, title, caption }: ExampleProps & Words) {
  const [isOpen, setOpen] = useState(true)
  return (
    <>
      <Button onTap={() => setOpen(true)}>{say(OPEN)}</Button>
      {isOpen && (
        <BigText id={id} title={say(title)} text={text} language={language} caption={caption && say(caption)} closeLabel={say(CLOSE)} onClose={() => setOpen(false)} />
      )}
    </>
  )
}

/** How BigText looks. */
export const examples: ExampleSet = {
  component: 'BigText',
  examples: [
    { name: 'a few words', isTall: true, Draw: (props) => <Shown {...props} id="big-few" title={DRIVER} text="广州南站" language="zh-Hans" caption={STATION} /> },
    { name: 'a sentence', isTall: true, Draw: (props) => <Shown {...props} id="big-sentence" title={OFFICER} text={HELP['zh-Hant']} language="zh-Hant" caption={HELP} /> },
    { name: 'long words', isTall: true, Draw: (props) => <Shown {...props} id="big-long" title={OFFICER} text={HELP.pt} language="pt" /> },
    { name: 'a number', isTall: true, Draw: (props) => <Shown {...props} id="big-number" title={DRIVER} text="B 27" language="en" /> },
  ],
}
