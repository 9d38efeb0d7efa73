import { entryOn, type FactEntry } from '@/domain/fact/fact'
import type { CivilDate } from '@/domain/time/civil'
import type { WorkRoute } from '@/domain/work-route/judge'
import { contactNamed } from '@/facts/customs/contacts'
import { jobContact, workRoutes, type JobContact, type RouteValue } from '@/facts/jobs/routes'

/** A way with what its authority says of it. */
export interface KnownRoute extends WorkRoute {
  entry: FactEntry<RouteValue>
}

export function routesOn(day: CivilDate): KnownRoute[] {
  return [...workRoutes].flatMap(([id, fact]) => {
    const entry = entryOn(fact, day)
    if (!entry) return []
    const { where, who, conditions, closes } = entry.value
    return [{ id: id.replace('route/', ''), where, who, conditions, ...(closes !== undefined && { closes }), entry }]
  })
}

/** Whom to ask of a way, where somebody answers. */
export const contactOn = (id: string | undefined, day: CivilDate): FactEntry<JobContact> | undefined => (id === undefined ? undefined : entryOn(jobContact(id) ?? contactNamed(id), day))
