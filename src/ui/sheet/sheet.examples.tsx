import { useState } from 'react'
import { Button, Buttons } from '../button/button'
import type { ExampleProps, ExampleSet, ExampleText } from '../example'
import { Box } from '../host'
import { Sheet } from './sheet'

const CLOSE: ExampleText = { 'zh-Hans': '关闭', 'zh-Hant': '關閉', en: 'Close', pt: 'Fechar' }
const OPEN: ExampleText = { 'zh-Hans': '打开', 'zh-Hant': '開啟', en: 'Open', pt: 'Abrir' }
const TITLE: ExampleText = { 'zh-Hans': '这项费用包括什么', 'zh-Hant': '這項費用包括甚麼', en: 'What this fee covers', pt: 'O que esta taxa inclui' }
const FEE: ExampleText = {
  'zh-Hans': '办理、制证和领取。邮寄另收。',
  'zh-Hant': '辦理、製證及領取。郵寄另收。',
  en: 'Handling, the card itself and collection. Postage is extra.',
  pt: 'O tratamento, o próprio cartão e o levantamento. O envio por correio é pago à parte.',
}
const LONG_TITLE: ExampleText = {
  'zh-Hans': '过关时需要带的证件和可以带的物品',
  'zh-Hant': '過關時需要帶備的證件及可攜帶的物品',
  en: 'Documents to bring and goods you may carry when you cross',
  pt: 'Documentos a levar e artigos que pode transportar ao atravessar a fronteira',
}
const ITEM: ExampleText = {
  'zh-Hans': '通行证必须在有效期内，签注仍有次数。',
  'zh-Hant': '通行證必須在有效期內，簽注仍有次數。',
  en: 'Your permit is valid and your endorsement has entries left.',
  pt: 'O salvo-conduto está válido e a autorização ainda tem entradas.',
}
const SHOW: ExampleText = { 'zh-Hans': '显示 12 项', 'zh-Hant': '顯示 12 項', en: 'Show 12', pt: 'Mostrar 12' }
const CLEAR: ExampleText = { 'zh-Hans': '清除', 'zh-Hant': '清除', en: 'Clear', pt: 'Limpar' }

function Short({ say }: ExampleProps) {
  const [isOpen, setOpen] = useState(true)
  const close = () => setOpen(false)
  return (
    <>
      <Button onTap={() => setOpen(true)}>{say(OPEN)}</Button>
      {isOpen && (
        <Sheet id="sheet-short" title={say(TITLE)} closeLabel={say(CLOSE)} onClose={close}>
          <Box>{say(FEE)}</Box>
        </Sheet>
      )}
    </>
  )
}

function Long({ say }: ExampleProps) {
  const [isOpen, setOpen] = useState(true)
  const close = () => setOpen(false)
  const foot = (
    <Buttons>
      <Button onTap={close}>{say(CLEAR)}</Button>
      <Button kind="main" onTap={close}>
        {say(SHOW)}
      </Button>
    </Buttons>
  )
  return (
    <>
      <Button onTap={() => setOpen(true)}>{say(OPEN)}</Button>
      {isOpen && (
        <Sheet id="sheet-long" title={say(LONG_TITLE)} closeLabel={say(CLOSE)} onClose={close} foot={foot}>
          {Array.from({ length: 14 }, (_, index) => (
            <Box key={index} className="paragraph">
              {say(ITEM)}
            </Box>
          ))}
        </Sheet>
      )}
    </>
  )
}

/** How a Sheet looks and behaves. */
export const examples: ExampleSet = {
  component: 'Sheet',
  examples: [
    { name: 'short: as tall as its text', isTall: true, Draw: Short },
    { name: 'long title and text, with actions that stay', isTall: true, Draw: Long },
  ],
}
