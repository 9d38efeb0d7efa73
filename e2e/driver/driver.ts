import type { Platform } from '../platform'
import type { Call } from '../runtime/browser/record'
import type { Launch } from '../runtime/browser/launch'
import type { Effect } from './effect'
import type { GatewayState } from './gateway'

/** Main pages. */
export type Tab = 'home' | 'services' | 'me'

/**
 * A user with the app in hand, the same on every platform.
 *
 * A target is `#id` for the element with that id, or else the text one reads on it. Hidden elements do not count. Every action
 * waits for its target for a few seconds, and throws when it does not come.
 */
export interface AppDriver {
  readonly platform: Platform
  /** How long an action, or an expectation, waits, in ms. */
  readonly patience: number
  /** Open the app as if for the first time: nothing is stored but `storage`. */
  launch(launch?: Launch): Promise<void>
  /** Close the app and open it at its first page. What was stored is still there. */
  restart(): Promise<void>
  tap(target: string): Promise<void>
  /** Go to a main page through the host's tab bar, or the app's own where the host has none. */
  openTab(tab: Tab): Promise<void>
  /** Title of the page, in the host's title bar or the app's own. */
  title(): Promise<string>
  /** Bring it into view, as a thumb does. */
  scrollTo(target: string): Promise<void>
  /** Put text into the field with this id, in place of what was there. */
  type(id: string, text: string): Promise<void>
  /** The key that says "done" or "search"; on a link or button of a browser, the key that presses it. */
  enter(id: string): Promise<void>
  text(target: string): Promise<string>
  /** All that can be read on the page. */
  pageText(): Promise<string>
  /** Whether it is there at this moment; does not wait. */
  exists(target: string): Promise<boolean>
  count(selector: string): Promise<number>
  /** The host's own way back: the arrow in the title bar, or the browser's. */
  back(): Promise<void>
  setOffline(isOffline: boolean): Promise<void>
  /** How the gateway fares from now on; `none` where nothing is said. */
  useGateway(state: GatewayState): void
  /** Paths that were asked of it. */
  askedOfGateway(): readonly string[]
  /** Wait until the app is on the phone for use without a network. A mini program always is. */
  waitUntilKept(): Promise<void>
  /** What the host answers from now on, see `__mock`. A browser asks no host: there it changes nothing. */
  answer(api: string, answer: unknown): Promise<void>
  /** Let go of the app for a moment and take it up again. */
  leaveAndReturn(): Promise<void>
  /** The phone turns dark or light while the app is open. */
  turn(theme: 'light' | 'dark'): Promise<void>
  /** `words on ground` of the title bar that a mini program's host draws, in CSS colours; `undefined` in a browser. */
  titleBar(): Promise<string | undefined>
  /** Put a finger on the middle of the screen at this height, and move it up so far. */
  dragUp(from: number, by: number): Promise<void>
  /** How far the page was scrolled. */
  scrolled(): Promise<number>
  /** Share through the host's menu; `undefined` where there is none. */
  share(): Promise<{ title?: string; path?: string } | undefined>
  /** `pages/service/crossing/index`, without query. */
  currentRoute(): Promise<string>
  /** Since the launch, restarts included. */
  calls(): Promise<Call[]>
  effects(): Promise<Effect[]>
  /** Whatever went wrong since the launch. Every scenario ends with none. */
  errors(): Promise<string[]>
  screenshot(file: string): Promise<void>
  close(): Promise<void>
}
