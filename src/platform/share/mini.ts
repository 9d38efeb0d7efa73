import type { Share } from './types'

export const privateSign: Share['privateSign'] = '?'

export const carrying: Share['carrying'] = (page, name, text) => `${page}${privateSign}${name}=${encodeURIComponent(text)}`

export const carried: Share['carried'] = (name, params) => params[name]
