export { hasSpeech, hush, speak } from './mini'
export type { Speech, SpokenLanguage } from './types'
