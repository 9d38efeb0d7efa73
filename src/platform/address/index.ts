import type { Address } from './types'

export const privateSign: Address['privateSign'] = '#'

export const carrying: Address['carrying'] = (page, name, text) => `${page}${privateSign}${name}=${encodeURIComponent(text)}`

/** A query is read too: a link may have come out of a mini program, or be older than the rule. */
export const carried: Address['carried'] = (name, params) => {
  if (typeof location === 'undefined') return params[name]
  const found = location.hash.slice(1).split('&').find((part) => part.startsWith(`${name}=`))
  return found?.slice(name.length + 1) ?? params[name]
}

export const hasQuery: Address['hasQuery'] = () => location.search !== ''
