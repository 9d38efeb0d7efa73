/** What every `platform/launch` promises. */
export interface Launch {
  /** Told each time the app comes to the front, with what it was brought there with. */
  noteShown: (options: { query?: Partial<Record<string, string>> } | undefined) => void
  /**
   * The address of a code that was scanned to open the app, where the platform gives it to the app and not to a page.
   * Given once: whoever asks next has nothing, until another code is scanned.
   */
  takeScanned: () => string | undefined
}
