/** What the bundle did, for the tests to read: calls to the host and errors. */
import { glassEasel } from 'glass-easel-miniprogram-adapter'
import { FUNCTION_MARK } from '../mark'

/**
 * One call to the host. A name that starts with `#` is not an API: it is something the host did at the bundle's wish
 * through a template, such as `#share` or `#web-view`.
 */
export interface Call {
  name: string
  args: unknown[]
}

export const calls: Call[] = []
export const errors: string[] = []

/** A copy as it would cross to the native side: plain data only. Functions become a mark. */
export function plain<T>(value: T): T {
  if (value === undefined) return value
  const text = JSON.stringify(value, (_, item: unknown) => (typeof item === 'function' ? FUNCTION_MARK : item)) as string | undefined
  return (text === undefined ? undefined : JSON.parse(text)) as T
}

export function recordCall(name: string, args: unknown[]) {
  calls.push({ name, args: args.map(plain) })
}

export function recordError(where: string, error: unknown) {
  const text = error instanceof Error ? (error.stack ?? error.message) : typeof error === 'object' ? JSON.stringify(error) : String(error)
  errors.push(`${where}: ${text}`)
}

/** Run code of the bundle; a throw is recorded and goes no further, as in a real host. */
export function guarded<T>(where: string, run: () => T): T | undefined {
  try {
    return run()
  } catch (error) {
    recordError(where, error)
    return undefined
  }
}

/** Taro leaves `cn` out for nodes without children; every host takes that for an empty list. */
const HARMLESS_WARNING = /for-list data is neither Array nor Object, got type "undefined"/

/** Record whatever else goes wrong on the page, including the component engine's own warnings and caught errors. */
export function watchErrors() {
  window.addEventListener('error', (event) => recordError('uncaught', event.error ?? event.message))
  window.addEventListener('unhandledrejection', (event) => recordError('unhandled rejection', event.reason))
  glassEasel.addGlobalErrorListener((error, method) => {
    recordError(`component ${method ?? ''}`, error)
    return false
  })
  glassEasel.addGlobalWarningListener((message) => {
    if (HARMLESS_WARNING.test(message)) return false
    recordError('component engine warns', message)
    return false
  })
}
