import type { Privacy } from './types'

export type { About, Answer } from './types'

export const onConsentNeeded: Privacy['onConsentNeeded'] = () => () => undefined

export const openContract: Privacy['openContract'] = () => false
