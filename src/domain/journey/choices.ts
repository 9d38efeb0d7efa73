import type { Choice, Journey } from './journey'

type Measure = (journey: Journey) => number

const arrival: Measure = ({ arrival: minute }) => minute
const leaving: Measure = ({ departure }) => -departure
const price: Measure = ({ fare }) => fare.worth
/** A fare that is not wholly known is no bargain. */
const doubt: Measure = ({ fare }) => Number(fare.isAtLeast)
/** Of fares known in part, the lesser known part is no reason to walk further. */
const knownPrice: Measure = ({ fare }) => (fare.isAtLeast ? 0 : fare.worth)
const changes: Measure = (journey) => journey.changes
const walking: Measure = (journey) => journey.walking

/** What each choice is the least of, and what decides between equals. */
const measures = (isByArrival: boolean): Partial<Record<Choice, Measure[]>> => {
  const time = isByArrival ? [leaving, arrival] : [arrival, leaving]
  return {
    fastest: [...time, changes, doubt, knownPrice, walking, price],
    cheapest: [doubt, price, ...time, changes],
    'fewest-changes': [changes, ...time, doubt, knownPrice, walking, price],
    'least-walking': [walking, ...time, changes],
  }
}

const compare = (by: readonly Measure[]) => (one: Journey, other: Journey) => by.reduce((found, measure) => found || measure(one) - measure(other), 0)

/** Journeys with the names of what they are the best in; in order of departure, then arrival. */
export function withChoices(journeys: readonly Journey[], isByArrival: boolean): Journey[] {
  const named = new Map<Journey, Choice[]>(journeys.map((one) => [one, []]))
  for (const [choice, by] of Object.entries(measures(isByArrival)) as [Choice, Measure[]][]) {
    const [best] = [...journeys].sort(compare(by))
    // What is known in part may cost less than all that is known: then nobody knows which is cheapest.
    const isOpen = choice === 'cheapest' && journeys.some(({ fare }) => fare.isAtLeast && fare.worth < best!.fare.worth)
    if (best && !isOpen && !(choice === 'cheapest' && best.fare.isAtLeast)) named.get(best)!.push(choice)
  }
  return [...named].map(([journey, choices]) => ({ ...journey, choices })).sort((one, other) => one.departure - other.departure || one.arrival - other.arrival || one.changes - other.changes)
}
