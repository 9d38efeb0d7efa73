import { useEffect, useRef, useState } from 'react'
import type { Person } from '../../use-person'
import { travelFor } from '../travel'
import type { RouteAsked } from './asked'
import { costsOf, planRoute, type PlannedRoute } from './plan'

/** How far it is: rows of the table of ways. */
export interface Working {
  done: number
  count: number
}

/** A route, worked out one row at a time so that the page stays alive; nothing until then. */
export function useRoute(asked: RouteAsked | undefined, who: Person | undefined): { planned?: PlannedRoute; working?: Working } {
  const key = asked && JSON.stringify([asked, who])
  const latest = useRef(asked)
  useEffect(() => {
    latest.current = asked
  })
  const [state, setState] = useState<{ key: string; planned?: PlannedRoute; working?: Working }>()
  useEffect(() => {
    const route = latest.current
    if (!key || !route) return undefined
    let timer: ReturnType<typeof setTimeout>
    const count = route.isMoved ? 0 : route.stops.length + 1
    const begin = () => {
      const travel = travelFor(who)
      const cost = costsOf(travel, route)
      const step = (row: number) => {
        if (row >= count) {
          setState({ key, planned: planRoute(travel, route, cost) })
          return
        }
        for (let other = 0; other < count; other++) if (other !== row) cost(row, other)
        setState({ key, working: { done: row + 1, count } })
        timer = setTimeout(() => step(row + 1), 0)
      }
      step(0)
    }
    timer = setTimeout(begin, 0)
    return () => clearTimeout(timer)
  }, [key, who])
  return state && state.key === key ? state : {}
}
