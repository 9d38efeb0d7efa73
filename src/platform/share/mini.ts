import type { Share } from './types'

export const carrying: Share['carrying'] = (page, name, text) => `${page}?${name}=${encodeURIComponent(text)}`

export const carried: Share['carried'] = (name, params) => params[name]
