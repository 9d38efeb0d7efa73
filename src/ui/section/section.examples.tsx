import { Button } from '../button/button'
import type { ExampleSet, ExampleText } from '../example'
import { Box } from '../host'
import { ListItem } from '../list-item/list-item'
import { Card, Section } from './section'

const nothing = () => {}

const BRING: ExampleText = { 'zh-Hans': '带什么', 'zh-Hant': '要帶甚麼', en: 'What to bring', pt: 'O que levar' }
const CARD: ExampleText = { 'zh-Hans': '身份证正本', 'zh-Hant': '身份證正本', en: 'Identity card, the original', pt: 'Original do bilhete de identidade' }
const PHOTO: ExampleText = { 'zh-Hans': '白底证件照两张', 'zh-Hant': '白底證件相兩張', en: 'Two photographs on a white ground', pt: 'Duas fotografias com fundo branco' }

export const examples: ExampleSet = {
  component: 'Section, Card',
  examples: [
    {
      name: 'Section with a Card of rows',
      Draw: ({ say }) => (
        <Section title={say(BRING)}>
          <Card>
            <ListItem icon="bring" title={say(CARD)} />
            <ListItem icon="bring" title={say(PHOTO)} />
          </Card>
        </Section>
      ),
    },
    {
      name: 'Section with an action beside a long heading',
      Draw: ({ say }) => (
        <Section
          title={say({
            'zh-Hans': '最近看过的服务和搜索记录',
            'zh-Hant': '最近看過的服務及搜尋記錄',
            en: 'Services and searches you looked at lately',
            pt: 'Serviços e pesquisas consultados recentemente',
          })}
          action={<Button onTap={nothing}>{say({ 'zh-Hans': '清除', 'zh-Hant': '清除', en: 'Clear', pt: 'Limpar' })}</Button>}
        >
          <Box>{say({ 'zh-Hans': '还没有记录。', 'zh-Hant': '尚未有記錄。', en: 'Nothing yet.', pt: 'Ainda não há registos.' })}</Box>
        </Section>
      ),
    },
  ],
}
