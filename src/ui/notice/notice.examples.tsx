import { useState } from 'react'
import { Button, Buttons } from '../button/button'
import type { ExampleSet } from '../example'
import { Box } from '../host'
import { EmptyState, Message, Notice } from './notice'

const nothing = () => {}

export const examples: ExampleSet = {
  component: 'Notice, EmptyState, Message',
  examples: [
    {
      name: 'Notice: information',
      Draw: ({ say }) => (
        <Notice>
          {say({
            'zh-Hans': '你保存的内容只留在这部手机上。',
            'zh-Hant': '你儲存的內容只會留在這部手機上。',
            en: 'What you save stays on this phone.',
            pt: 'O que guardar fica apenas neste telemóvel.',
          })}
        </Notice>
      ),
    },
    {
      name: 'Notice: a caution',
      Draw: ({ say }) => (
        <Notice kind="caution">
          {say({
            'zh-Hans': '证件有效期不足六个月可能无法入境，请先查看有效期。',
            'zh-Hant': '證件有效期不足六個月可能無法入境，請先查看有效期。',
            en: 'You may be refused entry with less than six months on your document. Check its date first.',
            pt: 'Com menos de seis meses de validade no documento, a entrada pode ser recusada. Verifique primeiro a data.',
          })}
        </Notice>
      ),
    },
    {
      name: 'Notice: with what to do about it',
      Draw: ({ say }) => (
        <Notice action={<Button onTap={nothing}>{say({ 'zh-Hans': '立即更新', 'zh-Hant': '立即更新', en: 'Update now', pt: 'Atualizar agora' })}</Button>}>
          {say({ 'zh-Hans': '有新版本可用。', 'zh-Hant': '有新版本可用。', en: 'A newer version is ready.', pt: 'Há uma nova versão disponível.' })}
        </Notice>
      ),
    },
    {
      name: 'EmptyState: why there is nothing, and the next best way',
      Draw: ({ say }) => (
        <EmptyState
          title={say({ 'zh-Hans': '没有符合条件的服务', 'zh-Hant': '沒有符合條件的服務', en: 'No service fits these filters', pt: 'Nenhum serviço corresponde a estes filtros' })}
        >
          <Box className="stack">
            <Box>{say({ 'zh-Hans': '少选一个条件试试。', 'zh-Hant': '試試減少一個條件。', en: 'Try with one filter fewer.', pt: 'Experimente retirar um filtro.' })}</Box>
            <Buttons>
              <Button icon="clear" onTap={nothing}>
                {say({ 'zh-Hans': '清除条件', 'zh-Hant': '清除條件', en: 'Clear the filters', pt: 'Limpar os filtros' })}
              </Button>
            </Buttons>
          </Box>
        </EmptyState>
      ),
    },
    {
      name: 'Message: the outcome of a tap',
      isTall: true,
      Draw: ({ say }) => {
        const [isShown, setShown] = useState(true)
        return (
          <>
            <Button onTap={() => setShown(!isShown)}>{say({ 'zh-Hans': '复制号码', 'zh-Hant': '複製號碼', en: 'Copy the number', pt: 'Copiar o número' })}</Button>
            <Message text={isShown ? say({ 'zh-Hans': '号码已复制：1823', 'zh-Hant': '號碼已複製：1823', en: 'Number copied: 1823', pt: 'Número copiado: 1823' }) : undefined} />
          </>
        )
      },
    },
  ],
}
