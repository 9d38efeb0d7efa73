/** What every `platform/steps` promises: that "back" goes one step back inside a page, where a platform can do that. */
export interface Steps {
  /** What the page shows is left for a next step: "back" comes here again. Called before the address changes. */
  addStep: () => void
  /** Goes back to where the last step was added; "false" where none was, as on a page that a link opened. */
  stepBack: () => boolean
  /**
   * Tells of a step back, or forward again, with what the address then holds. A hook.
   *
   * @param page address of the page without its query
   */
  useStepBack: (page: string, onStep: (params: Record<string, string>) => void) => void
}
