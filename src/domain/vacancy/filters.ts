/** What somebody looks for, as the address of the page holds it and as the gateway is asked. */
import type { City } from '../region/place'
import { ASKED_CURRENCIES, type AskedCurrency } from './pay'
import { CITIES, LANGUAGES, PERMITS, type JobLanguage, type PermitSaid } from './vacancy'

export const FILTERS = ['words', 'place', 'currency', 'from', 'to', 'language', 'permit'] as const
export type FilterId = (typeof FILTERS)[number]

export interface Filters {
  words: string
  place?: City
  currency?: AskedCurrency
  /** A month, in whole units of `currency`. */
  from?: number
  to?: number
  language?: JobLanguage
  permit?: PermitSaid
}

/** As much as the phone keeps; the gateway takes more. */
const LONGEST = 60
const MOST = 10_000_000

/** Whole units, as an address holds them. */
function unitsIn(text: string | undefined): number | undefined {
  const units = /^\d{1,8}$/.test(text ?? '') ? Number(text) : undefined
  return units !== undefined && units <= MOST ? units : undefined
}

/** What of an address can be looked for: an amount counts with its currency only, and a range that is turned round for nothing. */
export function filtersIn(held: Partial<Record<FilterId, string>>): Filters {
  const place = CITIES.find((one) => one === held.place)
  const currency = ASKED_CURRENCIES.find((one) => one === held.currency)
  const [from, to] = currency ? [unitsIn(held.from), unitsIn(held.to)] : []
  const isTurned = from !== undefined && to !== undefined && from > to
  const language = LANGUAGES.find((one) => one === held.language)
  const permit = PERMITS.find((one) => one === held.permit)
  return {
    words: (held.words ?? '').trim().slice(0, LONGEST),
    ...(place && { place }),
    ...(currency && { currency }),
    ...(from !== undefined && !isTurned && { from }),
    ...(to !== undefined && !isTurned && { to }),
    ...(language && { language }),
    ...(permit && { permit }),
  }
}

/** Path of the question. @param page from 1 */
export function questionOf({ words, place, currency, from, to, language, permit }: Filters, page: number): string {
  const asksPay = from !== undefined || to !== undefined
  const asked: [string, string | number | undefined][] = [
    ['words', words || undefined],
    ['place', place],
    ['currency', asksPay ? currency : undefined],
    ['payFrom', from],
    ['payTo', to],
    ['language', language],
    ['permit', permit],
    ['page', page > 1 ? page : undefined],
  ]
  const query = asked.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(String(value))}`])).join('&')
  return query === '' ? '/v1/vacancies' : `/v1/vacancies?${query}`
}

/** How many of the filters behind the button are set. */
export const countOfMore = ({ from, to, language, permit }: Filters): number => [from ?? to, language, permit].filter((one) => one !== undefined).length

/** The address of a board's search with the words filled in; the board's page where it has none. */
export const addressFor = (board: { url: string; search?: string }, words: string): string => (board.search && words !== '' ? board.search.replace('{words}', encodeURIComponent(words)) : board.url)
