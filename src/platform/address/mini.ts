import type { Address } from './types'

export const privateSign: Address['privateSign'] = '?'

export const carrying: Address['carrying'] = (page, name, text) => `${page}${privateSign}${name}=${encodeURIComponent(text)}`

export const carried: Address['carried'] = (name, params) => params[name]

export const hasQuery: Address['hasQuery'] = () => false
