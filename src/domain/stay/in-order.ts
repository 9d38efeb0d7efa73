import { byDay, type Movement, type Place } from './movement'

/**
 * The order in which they can have happened, as far as it can be told. Records without times say nothing of the order
 * within a day, so there one leaves the place one is in before one enters another.
 *
 * @param start where one was before the first of them; nowhere known when left out
 */
export function inOrder(movements: readonly Movement[], start?: Place): Movement[] {
  const ordered: Movement[] = []
  const sorted = byDay(movements)
  let at = start
  for (let index = 0; index < sorted.length; ) {
    const day = sorted[index]!.day
    let end = index
    while (end < sorted.length && sorted[end]!.day === day) end++
    const same = sorted.slice(index, end)
    const timed = same.filter(({ time }) => time !== undefined).sort((one, other) => (one.time! < other.time! ? -1 : one.time! > other.time! ? 1 : 0))
    const untimed = same.filter(({ time }) => time === undefined)
    while (timed.length + untimed.length > 0) {
      const next = [...timed.slice(0, 1), ...untimed]
      const fits = ({ way, place }: Movement) => (at === undefined ? way === 'in' : way === 'out' && place === at)
      const chosen = next.find(fits) ?? next[0]!
      const from = chosen === timed[0] ? timed : untimed
      from.splice(from.indexOf(chosen), 1)
      ordered.push(chosen)
      at = chosen.way === 'in' ? chosen.place : undefined
    }
    index = end
  }
  return ordered
}
