import { mapsOf } from './mini'

export type { Maps } from './types'

export const { mapLinkOf, openMap } = mapsOf(String)
