/** Browsers: `speechSynthesis`. Voices are the phone's own; Chrome's from a network are left out, since the words may be somebody's own. */
import type { Speech, SpokenLanguage } from './types'

export type { Speech, SpokenLanguage } from './types'

/** Chrome knows its voices only after a while. */
const VOICES_WITHIN = 1000

/** Cantonese has more than one name. */
const TAGS: Record<SpokenLanguage, RegExp> = {
  'zh-HK': /^(zh[-_]hk|yue)/i,
  'zh-CN': /^(zh[-_](cn|hans)|cmn)/i,
  en: /^en/i,
  pt: /^pt/i,
}

export const hasSpeech: Speech['hasSpeech'] = typeof window !== 'undefined' && 'speechSynthesis' in window

const voiceOf = (language: SpokenLanguage) => {
  const voices = window.speechSynthesis.getVoices().filter(({ lang, localService }) => localService && TAGS[language].test(lang))
  // Portuguese of Portugal is nearer to that of Macao.
  return voices.find(({ lang }) => /^pt[-_]pt/i.test(lang)) ?? voices[0]
}

const waitForVoices = () =>
  new Promise<void>((resolve) => {
    const { speechSynthesis } = window
    if (speechSynthesis.getVoices().length > 0) return resolve()
    const timer = setTimeout(resolve, VOICES_WITHIN)
    speechSynthesis.onvoiceschanged = () => {
      clearTimeout(timer)
      resolve()
    }
  })

export const hush: Speech['hush'] = () => {
  if (hasSpeech) window.speechSynthesis.cancel()
}

export const speak: Speech['speak'] = async (text, language) => {
  if (!hasSpeech) return 'failed'
  try {
    await waitForVoices()
    const voice = voiceOf(language)
    if (!voice) return 'no-voice'
    hush()
    const words = new SpeechSynthesisUtterance(text)
    words.voice = voice
    words.lang = voice.lang
    // Said to somebody who does not expect it.
    words.rate = 0.85
    window.speechSynthesis.speak(words)
    return 'spoken'
  } catch {
    return 'failed'
  }
}
