import type { ExampleSet } from '../example'
import { Box, Words } from '../host'
import { ListItem } from '../list-item/list-item'
import { Icon } from './icon'
import { ICONS, type IconName } from './icons'

const NAMES = Object.keys(ICONS) as IconName[]

export const examples: ExampleSet = {
  component: 'Icon',
  examples: [
    {
      name: 'beside words, which say the same',
      Draw: ({ say }) => (
        <Box className="stack">
          <ListItem icon="call" title={say({ 'zh-Hans': '致电查询', 'zh-Hant': '致電查詢', en: 'Call to ask', pt: 'Ligar para esclarecer' })} />
          <ListItem icon="time" title={say({ 'zh-Hans': '需时约 15 分钟', 'zh-Hant': '需時約 15 分鐘', en: 'Takes about 15 minutes', pt: 'Demora cerca de 15 minutos' })} />
        </Box>
      ),
    },
    {
      name: 'all of them, by the names the code uses',
      Draw: ({ say }) => (
        <Box className="stack">
          <Box>{say({ 'zh-Hans': `共 ${NAMES.length} 个图标`, 'zh-Hant': `共 ${NAMES.length} 個圖示`, en: `${NAMES.length} icons`, pt: `${NAMES.length} ícones` })}</Box>
          <Box className="buttons">
            {NAMES.map((name) => (
              <Box key={name}>
                <Icon name={name} />
                <Words>{name}</Words>
              </Box>
            ))}
          </Box>
        </Box>
      ),
    },
  ],
}
