import type { System } from './types'

export const host: System['host'] = 'browser'

export const systemLanguage: System['systemLanguage'] = () => (typeof navigator === 'undefined' ? undefined : navigator.language)

/** A browser scales the whole page itself. */
export const systemTextSize: System['systemTextSize'] = () => undefined
