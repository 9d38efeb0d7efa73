import { AREAS } from './vocabulary'

const place = (id: string): number => AREAS.indexOf(id.split('/')[0] as (typeof AREAS)[number])

/** The order of the catalogue: areas as the home page shows them, then by id. Everything that numbers records uses it. */
export function inCatalogueOrder<T extends { id: string }>(services: readonly T[]): T[] {
  return [...services].sort((a, b) => place(a.id) - place(b.id) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}
