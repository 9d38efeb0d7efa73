/** What every `platform/export` promises. */
export interface Export {
  /**
   * Hands text to the person: as a file where there are files, else on the clipboard.
   *
   * @param type media type of the file; JSON when left out
   */
  exportText: (fileName: string, text: string, type?: string) => Promise<'saved' | 'copied' | 'failed'>
}
