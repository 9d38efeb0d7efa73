/** How the person answered the platform's privacy question. */
export type Answer = 'agree' | 'disagree'

/** What the call that needs consent is for; the app says its reason. */
export type About = 'clipboard' | 'location' | 'album'

/** What every `platform/privacy` promises. */
export interface Privacy {
  /**
   * Told when the platform wants the person's consent before a call that it counts as personal (the clipboard, the
   * place and the album, on WeChat). The call waits until `answer` is called. @returns a function that stops listening.
   */
  onConsentNeeded: (listener: (answer: (answer: Answer, buttonId?: string) => void, about: About) => void) => () => void
  /** Opens the platform's own page with the operator's privacy guideline; `false` where there is none. */
  openContract: () => boolean
}
