/** What every `platform/near` implementation promises. */
export interface Near {
  /**
   * Calls back once, when the element of this id comes near the window, or after two seconds: also who is read to, and does not scroll, gets there.
   * To be called when the element is drawn. @returns a function that calls it off.
   */
  whenNear: (id: string, callback: () => void) => () => void
}
