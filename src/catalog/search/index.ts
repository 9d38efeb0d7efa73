/** Search over the service catalogue, unpacked when it is first asked. */
import { createSearch, type Search } from './engine'
import { SEARCH_INDEX } from './index.gen'

export { createSearch, type Search } from './engine'
export type { Hit, SearchIndex, SearchOptions, TextRange } from './types'

let made: Search | undefined
const ready = (): Search => (made ??= createSearch(SEARCH_INDEX))

/** As `Search.search`; a hit's `id` is a place in the list of services. */
export const search: Search['search'] = (query, options) => ready().search(query, options)
/** As `Search.highlight`. */
export const highlight: Search['highlight'] = (text, query) => ready().highlight(text, query)
