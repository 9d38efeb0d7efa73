import type { ExampleSet, ExampleText } from '../example'
import { Card } from '../section/section'
import { SourceLine } from './source-line'

const nothing = () => {}

const PUBLISHER: ExampleText = { 'zh-Hans': '香港入境事务处', 'zh-Hant': '香港入境事務處', en: 'Immigration Department, Hong Kong', pt: 'Departamento de Imigração de Hong Kong' }
const CHECKED: ExampleText = { 'zh-Hans': '2026年10月10日核对', 'zh-Hant': '2026年10月10日核對', en: 'Checked 10 October 2026', pt: 'Verificado em 10 de Outubro de 2026' }

export const examples: ExampleSet = {
  component: 'SourceLine',
  examples: [
    {
      name: 'read at the source itself',
      Draw: ({ say }) => (
        <Card>
          <SourceLine publisher={say(PUBLISHER)} checked={say(CHECKED)} href="https://www.immd.gov.hk/" onTap={nothing} />
        </Card>
      ),
    },
    {
      name: 'due for review, and read in a copy',
      Draw: ({ say }) => (
        <Card>
          <SourceLine
            publisher={say(PUBLISHER)}
            checked={say(CHECKED)}
            outdated={say({
              'zh-Hans': '可能已过时，请向发布机构查询。',
              'zh-Hant': '可能已過時，請向發布機構查詢。',
              en: 'May be out of date: ask the publisher.',
              pt: 'Pode estar desatualizado: confirme junto da entidade.',
            })}
            via={say({ 'zh-Hans': '依据转载或存档副本核对。', 'zh-Hant': '根據轉載或存檔副本核對。', en: 'Checked against a stored copy.', pt: 'Verificado numa cópia arquivada.' })}
            href="https://www.immd.gov.hk/"
            onTap={nothing}
          />
        </Card>
      ),
    },
  ],
}
