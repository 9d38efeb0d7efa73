import type { ExampleSet } from '../example'
import { Button, Buttons } from './button'

const nothing = () => {}

export const examples: ExampleSet = {
  component: 'Button',
  examples: [
    {
      name: 'the main action of a page',
      Draw: ({ say }) => (
        <Button kind="main" onTap={nothing}>
          {say({ 'zh-Hans': '开始办理', 'zh-Hant': '開始辦理', en: 'Start', pt: 'Iniciar' })}
        </Button>
      ),
    },
    {
      name: 'two of the same weight, with pictures',
      Draw: ({ say }) => (
        <Buttons>
          <Button icon="saved" onTap={nothing}>
            {say({ 'zh-Hans': '收藏', 'zh-Hant': '收藏', en: 'Save', pt: 'Guardar' })}
          </Button>
          <Button icon="share" onTap={nothing}>
            {say({ 'zh-Hans': '分享', 'zh-Hant': '分享', en: 'Share', pt: 'Partilhar' })}
          </Button>
        </Buttons>
      ),
    },
    {
      name: 'what cannot be taken back, beside the way out',
      Draw: ({ say }) => (
        <Buttons>
          <Button kind="danger" onTap={nothing}>
            {say({ 'zh-Hans': '全部删除', 'zh-Hant': '全部刪除', en: 'Delete everything', pt: 'Eliminar tudo' })}
          </Button>
          <Button onTap={nothing}>{say({ 'zh-Hans': '保留', 'zh-Hant': '保留', en: 'Keep', pt: 'Manter' })}</Button>
        </Buttons>
      ),
    },
    {
      name: 'a link that opens elsewhere, with long words',
      Draw: ({ say }) => (
        <Button kind="main" icon="open" href="https://www.gov.hk/" opensOutside>
          {say({
            'zh-Hans': '到入境事务处网站预约换领身份证',
            'zh-Hant': '到入境事務處網站預約換領身份證',
            en: 'Book an identity card replacement on the Immigration Department’s website',
            pt: 'Marcar a substituição do bilhete de identidade no sítio do Departamento de Imigração',
          })}
        </Button>
      ),
    },
  ],
}
