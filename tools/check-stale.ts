/**
 * Lists what is due to be read again at its source. Never a gate: unrelated work must not break on a date.
 *
 *     npm run check:stale
 */
import type { Service } from '../src/catalog/schema'
import { isOutdated, REVIEW_EVERY_DAYS } from '../src/domain/fact/fact'
import { civilDate, dayOf, daysBetween, type CivilDate } from '../src/domain/time/civil'
import { checkServices } from './data'

export interface Stale {
  id: string
  source: string
  url: string
  verifiedOn: string
  /** Days beyond the period after which the record asks to be read again. */
  overdue: number
}

/** Sources that have not been seen for longer than their record allows, the longest overdue first. */
export function staleSources(services: readonly Pick<Service, 'id' | 'sources' | 'reviewEveryDays'>[], today: CivilDate): Stale[] {
  return services
    .flatMap(({ id, sources, reviewEveryDays = REVIEW_EVERY_DAYS }) =>
      Object.entries(sources)
        .filter(([, { verifiedOn }]) => isOutdated(civilDate(verifiedOn), today, reviewEveryDays))
        .map(([source, { verifiedOn, url }]) => ({ id, source, url, verifiedOn, overdue: daysBetween(civilDate(verifiedOn), today) - reviewEveryDays })),
    )
    .sort((a, b) => b.overdue - a.overdue)
}

function listStale() {
  const today = dayOf(Date.now())
  const { services } = checkServices(today)
  const stale = staleSources(services, today)
  for (const { id, source, url, verifiedOn, overdue } of stale) console.log(`${id}  ${source}  seen ${verifiedOn}, ${overdue} days overdue  ${url}`)
  console.log(`${stale.length} sources of ${new Set(stale.map(({ id }) => id)).size} services are due, of ${services.length} services`)
}

if (require.main === module) listStale()
