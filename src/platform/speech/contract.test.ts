/** @jest-environment jsdom */
import { loadAs } from '../../../test/platform'
import type { Speech } from './types'

interface Spoken {
  text: string
  lang: string
}
const spoken: Spoken[] = []

/** A browser with these voices, which it knows at once. */
function withVoices(...voices: { lang: string; localService: boolean }[]): Speech {
  spoken.length = 0
  Object.assign(window, {
    speechSynthesis: { getVoices: () => voices, cancel: () => void (spoken.length = 0), speak: ({ text, lang }: Spoken) => void spoken.push({ text, lang }) },
    SpeechSynthesisUtterance: class {
      lang = ''
      constructor(readonly text: string) {}
    },
  })
  return loadAs<Speech>('h5', 'speech')
}
const own = (lang: string) => ({ lang, localService: true })
afterEach(() => void delete (window as { speechSynthesis?: unknown }).speechSynthesis)

test.each([
  ['zh-HK', ['zh-CN', 'zh-TW', 'zh-HK'], 'zh-HK'],
  ['zh-HK', ['zh-CN', 'yue-HK'], 'yue-HK'],
  ['zh-CN', ['zh-HK', 'zh_CN'], 'zh_CN'],
  ['en', ['pt-BR', 'en-GB'], 'en-GB'],
  ['pt', ['pt-BR', 'pt-PT'], 'pt-PT'],
  ['pt', ['pt-BR'], 'pt-BR'],
] as const)('%s out of %j is spoken by %s', async (language, voices, by) => {
  expect(await withVoices(...voices.map(own)).speak('30\u2060天', language)).toBe('spoken')
  expect(spoken).toEqual([{ text: '30天', lang: by }])
})

test('no voice of another language, and none of a network, reads it out', async () => {
  expect(await withVoices(own('zh-CN'), own('en-US')).speak('你好', 'zh-HK')).toBe('no-voice')
  expect(await withVoices({ lang: 'zh-HK', localService: false }).speak('你好', 'zh-HK')).toBe('no-voice')
  expect(spoken).toEqual([])
})

test('the next words take the place of those before', async () => {
  const { speak, hush } = withVoices(own('en-GB'))
  await speak('one', 'en')
  await speak('two', 'en')
  expect(spoken.map(({ text }) => text)).toEqual(['two'])
  hush()
  expect(spoken).toEqual([])
})

test('a phone that breaks off has failed', async () => {
  const speech = withVoices(own('en-GB'))
  window.speechSynthesis.speak = () => {
    throw new Error('busy')
  }
  expect(await speech.speak('one', 'en')).toBe('failed')
})

test.each(['weapp', 'alipay'] as const)('%s says that it cannot', async (platform) => {
  const { hasSpeech, speak, hush } = loadAs<Speech>(platform, 'speech')
  expect(hasSpeech).toBe(false)
  expect(await speak('one', 'en')).toBe('failed')
  expect(hush()).toBeUndefined()
})

test('a browser without speech says so', () => {
  expect(loadAs<Speech>('h5', 'speech').hasSpeech).toBe(false)
})
