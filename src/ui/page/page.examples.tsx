import { useState } from 'react'
import type { ExampleSet, ExampleText } from '../example'
import { Box } from '../host'
import type { IconName } from '../icon/icons'
import { ListItem } from '../list-item/list-item'
import { Card } from '../section/section'
import { Navigation, Page } from './page'

const nothing = () => {}

const MAIN: { id: string; icon: IconName; label: ExampleText }[] = [
  { id: 'home', icon: 'home', label: { 'zh-Hans': '首页', 'zh-Hant': '主頁', en: 'Home', pt: 'Início' } },
  { id: 'services', icon: 'services', label: { 'zh-Hans': '服务', 'zh-Hant': '服務', en: 'Services', pt: 'Serviços' } },
  { id: 'me', icon: 'me', label: { 'zh-Hans': '我的', 'zh-Hant': '我的', en: 'Me', pt: 'Eu' } },
]
const LABEL: ExampleText = { 'zh-Hans': '主导航', 'zh-Hant': '主導覽', en: 'Main navigation', pt: 'Navegação principal' }
const BACK: ExampleText = { 'zh-Hans': '返回', 'zh-Hant': '返回', en: 'Back', pt: 'Voltar' }
const TITLE: ExampleText = {
  'zh-Hans': '粤港澳三地口岸开放时间',
  'zh-Hant': '粵港澳三地口岸開放時間',
  en: 'When the control points are open',
  pt: 'Horário dos postos fronteiriços',
}
const POINT: ExampleText = { 'zh-Hans': '港珠澳大桥口岸', 'zh-Hant': '港珠澳大橋口岸', en: 'Hong Kong-Zhuhai-Macao Bridge', pt: 'Ponte Hong Kong-Zhuhai-Macau' }
const OPEN: ExampleText = { 'zh-Hans': '每日 24 小时', 'zh-Hant': '每日 24 小時', en: 'Day and night', pt: 'Dia e noite' }

export const examples: ExampleSet = {
  component: 'Page, Navigation',
  examples: [
    {
      name: 'a main page in a browser, with the navigation between them',
      isTall: true,
      Draw: ({ say, look }) => {
        const [current, setCurrent] = useState('services')
        const items = MAIN.map(({ id, icon, label }) => ({ id, icon, label: say(label), href: '#', isCurrent: id === current, onTap: () => setCurrent(id) }))
        return (
          <Page title={say(MAIN.find(({ id }) => id === current)!.label)} {...look} bar="title-only" navigation={<Navigation label={say(LABEL)} items={items} />}>
            <Card>
              <ListItem title={say(POINT)} note={say(OPEN)} />
            </Card>
          </Page>
        )
      },
    },
    {
      name: 'a page below, with a long title and the way back',
      isTall: true,
      Draw: ({ say, look }) => (
        <Page title={say(TITLE)} {...look} bar={{ backLabel: say(BACK), backHref: '#', onBack: nothing }}>
          <Card>
            <ListItem title={say(POINT)} note={say(OPEN)} />
          </Card>
        </Page>
      ),
    },
    {
      name: 'in a mini program, where the host draws the bars',
      Draw: ({ say, look }) => (
        <Page title={say(TITLE)} {...look}>
          <Box>{say(OPEN)}</Box>
        </Page>
      ),
    },
  ],
}
