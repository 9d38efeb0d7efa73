/** What every `platform/update` promises. */
export interface Update {
  /** Told when a newer version is ready to start. @returns a function that stops listening. */
  onUpdateReady: (listener: () => void) => () => void
  /** Starts the newer version: the app begins anew. Only ever at the person's word. */
  applyUpdate: () => void
}
