/** What every `platform/clipboard` promises. */
export interface Clipboard {
  /** Copies text, as people type it. `failed` when the platform or the person does not allow it: show the text, to be copied by hand. */
  copyText: (text: string) => Promise<'copied' | 'failed'>
}
