import { useState } from 'react'
import { Button } from '../button/button'
import type { ExampleProps, ExampleSet, ExampleText } from '../example'
import { Toast } from './toast'

const SAVED: ExampleText = { 'zh-Hans': '已收藏', 'zh-Hant': '已收藏', en: 'Saved', pt: 'Guardado' }
const REMOVED: ExampleText = {
  'zh-Hans': '已从收藏中移除“往来港澳通行证”',
  'zh-Hant': '已從收藏中移除「往來港澳通行證」',
  en: 'Removed “Exit-entry permit for Hong Kong and Macao” from saved services',
  pt: '“Salvo-conduto para Hong Kong e Macau” foi retirado dos serviços guardados',
}
const UNDO: ExampleText = { 'zh-Hans': '撤销', 'zh-Hant': '還原', en: 'Undo', pt: 'Anular' }
const AGAIN: ExampleText = { 'zh-Hans': '再显示', 'zh-Hant': '再顯示', en: 'Show again', pt: 'Mostrar de novo' }

function Draw({ say, id, text, hasAction }: ExampleProps & { id: string; text: ExampleText; hasAction?: boolean }) {
  const [isShown, setShown] = useState(true)
  const end = () => setShown(false)
  return (
    <>
      <Button onTap={() => setShown(true)}>{say(AGAIN)}</Button>
      <Toast id={id} text={isShown ? say(text) : undefined} seconds={30} onEnd={end} action={hasAction ? { label: say(UNDO), onTap: end } : undefined} />
    </>
  )
}

/** How a Toast looks and behaves. */
export const examples: ExampleSet = {
  component: 'Toast',
  examples: [
    { name: 'a word', isTall: true, Draw: (props) => <Draw {...props} id="toast-word" text={SAVED} /> },
    { name: 'a short word with a way back', isTall: true, Draw: (props) => <Draw {...props} id="toast-undo" text={SAVED} hasAction /> },
    { name: 'a long sentence with a way back', isTall: true, Draw: (props) => <Draw {...props} id="toast-long" text={REMOVED} hasAction /> },
  ],
}
