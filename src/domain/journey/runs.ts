import type { Minute } from './journey'
import type { Service } from './network'

/** Numbers of a run in `Service.runs`. */
export const RUN = 5

/**
 * Every departure of a service from the first stop of its route: when, by which profile of the route, by what headway (in tenths of a minute; 0
 * where a timetable prints it), under what name.
 */
export function eachDeparture({ runs }: Service, take: (minute: Minute, profile: number, every: number, name: number) => void) {
  for (let at = 0; at < runs.length; at += RUN) {
    const [from, until, every, profile, name] = [runs[at]!, runs[at + 1]!, runs[at + 2]!, runs[at + 3]!, runs[at + 4]!]
    let minute = from
    for (let count = 1; minute < until; count++) {
      take(minute, profile, every, name)
      if (every === 0) break
      minute = from + Math.floor((count * every) / 10)
    }
  }
}
