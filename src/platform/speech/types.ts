/** Languages that are spoken to a person on the spot (BCP 47 of the voice). */
export type SpokenLanguage = 'zh-HK' | 'zh-CN' | 'en' | 'pt'

/** What every `platform/speech` promises. */
export interface Speech {
  /** Whether this platform can speak at all: no mini program can. Where it can, a voice of the language may still be missing. */
  hasSpeech: boolean
  /** Speaks, in place of what is being spoken. `no-voice`: the phone has none for this language; nothing was said in another. Never rejects. */
  speak: (text: string, language: SpokenLanguage) => Promise<'spoken' | 'no-voice' | 'failed'>
  /** Stops what is being spoken. */
  hush: () => void
}
