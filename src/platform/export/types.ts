/** What every `platform/export` promises. */
export interface Export {
  /** Hands text to the person: as a file where there are files, else on the clipboard. */
  exportText: (fileName: string, text: string) => Promise<'saved' | 'copied' | 'failed'>
}
