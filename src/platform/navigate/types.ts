import type { Way } from '@/domain/delivery/decide'

/** What came of going somewhere. `cancelled` is a normal outcome: say nothing. */
export type Outcome = 'done' | 'copied' | 'cancelled' | 'failed'

/** What every `platform/navigate` promises. */
export interface Navigate {
  /** Goes the way; never rejects. */
  go: (way: Way) => Promise<Outcome>
  /** Address that a link can carry, where the platform has links; a tap on it needs no `go`. */
  linkOf: (way: Way) => string | undefined
  /**
   * Opens a page of this app: `/pages/service/crossing/index?id=customs/e-channel`.
   *
   * @param onFailure called where it does not come: the platform refuses, or another page is on its way
   */
  openPage: (url: string, onFailure?: () => void) => void
  /** Opens a page of this app in place of the one that is shown, whose work is done: back leads past it. */
  replacePage: (url: string) => void
  /** Back to the page before, or home when there is none. */
  goBack: () => void
}
