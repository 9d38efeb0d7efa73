import type { Notify } from './types'

export type { Asked, Notify } from './types'

/** Browsers: messages would need an account with a push service that knows the phone. The calendar does it without. */
export const canNotify: Notify['canNotify'] = false
export const askToNotify: Notify['askToNotify'] = () => Promise.resolve('unsupported')
