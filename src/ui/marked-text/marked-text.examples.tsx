import type { ExampleSet, ExampleText } from '../example'
import { Box } from '../host'
import { MarkedText, type Range } from './marked-text'

const SENTENCE: ExampleText = {
  'zh-Hans': '到口岸过关前，先看口岸开放时间',
  'zh-Hant': '到口岸過關前，先看口岸開放時間',
  en: 'Before you go to a control point, see when the control point is open',
  pt: 'Antes de ir ao posto fronteiriço, veja o horário do posto fronteiriço',
}
const WORD: ExampleText = { 'zh-Hans': '口岸', 'zh-Hant': '口岸', en: 'control point', pt: 'posto fronteiriço' }

/** Every place where the word stands. */
function placesOf(word: string, text: string): Range[] {
  const found: Range[] = []
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length)) found.push({ start, end: start + word.length })
  return found
}

export const examples: ExampleSet = {
  component: 'MarkedText',
  examples: [
    {
      name: 'a word found twice',
      Draw: ({ say }) => (
        <Box>
          <MarkedText text={say(SENTENCE)} ranges={placesOf(say(WORD), say(SENTENCE))} />
        </Box>
      ),
    },
    {
      name: 'the whole text found',
      Draw: ({ say }) => (
        <Box>
          <MarkedText text={say(WORD)} ranges={placesOf(say(WORD), say(WORD))} />
        </Box>
      ),
    },
    {
      name: 'nothing found',
      Draw: ({ say }) => (
        <Box>
          <MarkedText text={say(SENTENCE)} ranges={[]} />
        </Box>
      ),
    },
  ],
}
