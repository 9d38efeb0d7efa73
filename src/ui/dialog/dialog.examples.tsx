import { useState } from 'react'
import { Button, Buttons } from '../button/button'
import type { ExampleProps, ExampleSet, ExampleText } from '../example'
import { Box } from '../host'
import { Dialog } from './dialog'

const TITLE: ExampleText = { 'zh-Hans': '清除记录？', 'zh-Hant': '清除記錄？', en: 'Clear the history?', pt: 'Limpar o histórico?' }
const REASON: ExampleText = {
  'zh-Hans': '最近看过的服务会从这部手机删除。收藏的服务会保留。',
  'zh-Hant': '最近看過的服務會從這部手機刪除。收藏的服務會保留。',
  en: 'Services you looked at lately are deleted from this phone. Saved services stay.',
  pt: 'Os serviços consultados recentemente são eliminados deste telemóvel. Os serviços guardados mantêm-se.',
}
const CLEAR: ExampleText = { 'zh-Hans': '清除', 'zh-Hant': '清除', en: 'Clear', pt: 'Limpar' }
const KEEP: ExampleText = { 'zh-Hans': '保留', 'zh-Hant': '保留', en: 'Keep', pt: 'Manter' }

const OPEN: ExampleText = { 'zh-Hans': '清除记录…', 'zh-Hant': '清除記錄…', en: 'Clear the history…', pt: 'Limpar o histórico…' }

function Question({ say, id, isOptional }: Pick<ExampleProps, 'say'> & { id: string; isOptional?: boolean }) {
  const [isOpen, setOpen] = useState(true)
  const close = () => setOpen(false)
  if (!isOpen) return <Button onTap={() => setOpen(true)}>{say(OPEN)}</Button>
  return (
    <Dialog id={id} title={say(TITLE)} onClose={isOptional ? close : undefined}>
      <Box>{say(REASON)}</Box>
      <Buttons>
        <Button kind="danger" onTap={close}>
          {say(CLEAR)}
        </Button>
        <Button onTap={close}>{say(KEEP)}</Button>
      </Buttons>
    </Dialog>
  )
}

export const examples: ExampleSet = {
  component: 'Dialog',
  examples: [
    { name: 'it must be answered', isTall: true, Draw: ({ say }) => <Question id="example-dialog" say={say} /> },
    { name: 'it may be left: Escape, or a tap beside it', isTall: true, Draw: ({ say }) => <Question id="example-dialog-left" say={say} isOptional /> },
  ],
}
