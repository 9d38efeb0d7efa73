/** Checks the catalogue as a whole against what the app promises and links to. */
import type { Service } from '../src/catalog/schema'
import { AREAS } from '../src/catalog/vocabulary'
import type { Problem } from './problem'

const SERVICES_AT_LEAST = 135

export interface Promises {
  /** Paths of the pages: `pages/home/index`. */
  routes: readonly string[]
  /** Services the home page starts with, by who one is. */
  starters: Readonly<Record<string, readonly string[]>>
}

export function coverageProblems(services: readonly Service[], { routes, starters }: Promises, atLeast = SERVICES_AT_LEAST): Problem[] {
  const problems: Problem[] = []
  const ids = new Set(services.map(({ id }) => id))
  if (services.length < atLeast) problems.push({ file: 'src/catalog/services', place: '(folder)', message: `has ${services.length} services, at least ${atLeast} are promised` })
  for (const area of AREAS) {
    if (!services.some(({ id }) => id.startsWith(`${area}/`))) problems.push({ file: `src/catalog/services/${area}`, place: '(folder)', message: 'has no service: the area would open an empty page' })
  }
  for (const { id, delivery } of services) {
    delivery.forEach((way, index) => {
      if (way.kind !== 'tool' || routes.includes(way.page.slice(1).split('?')[0]!)) return
      problems.push({ file: `src/catalog/services/${id}.json`, place: `delivery.${index}.page`, message: `"${way.page}" is no page of src/app.config.ts` })
    })
  }
  for (const [who, wanted] of Object.entries(starters)) {
    const add = (message: string) => problems.push({ file: 'src/pages/home/starters.ts', place: who, message })
    if (wanted.length === 0) add('has nothing to start with')
    for (const id of wanted) if (!ids.has(id)) add(`"${id}" is no service`)
  }
  return problems
}
