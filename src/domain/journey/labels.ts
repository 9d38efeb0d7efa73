import { ACCESS, CROSSING, rideStep, type Step } from './search'

/** A growing table of ways to be at a stop; each is a row, columns are typed arrays. Nothing is freed until all is. */
export interface Labels {
  count: number
  /** When one is there, and when one can board: later for who changes vehicles. */
  arrival: Int16Array
  ready: Int16Array
  /** Paid so far, in the question's worth; the ride behind the gates that is not over yet is not among it. */
  paid: Float64Array
  /** 1 where something of it is not known. */
  isAtLeast: Uint8Array
  /** The system behind whose gates one is, or -1; and the stop of it where one went in, by position in the system. */
  system: Int16Array
  entry: Uint16Array
  walking: Int16Array
  rides: Uint8Array
  stop: Uint16Array
  /** Next label of the same stop, or -1. */
  next: Int32Array
  /** The label before, or -1; and what led here: a trip and both ends, or a code for what is done on foot. */
  before: Int32Array
  by: Int32Array
  route: Uint16Array
  ends: Int32Array
  /** 1 once another of as many rides is better. */
  isBeaten: Uint8Array
}

const INITIAL = 4096

export function makeLabels(): Labels {
  const n = INITIAL
  return {
    count: 0,
    arrival: new Int16Array(n),
    ready: new Int16Array(n),
    paid: new Float64Array(n),
    isAtLeast: new Uint8Array(n),
    system: new Int16Array(n),
    entry: new Uint16Array(n),
    walking: new Int16Array(n),
    rides: new Uint8Array(n),
    stop: new Uint16Array(n),
    next: new Int32Array(n),
    before: new Int32Array(n),
    by: new Int32Array(n),
    route: new Uint16Array(n),
    ends: new Int32Array(n),
    isBeaten: new Uint8Array(n),
  }
}

/** Makes the table twice as long when it is full. */
export function makeRoom(labels: Labels) {
  if (labels.count < labels.arrival.length) return
  for (const [name, column] of Object.entries(labels) as [keyof Labels, Labels['next']][]) {
    if (typeof column === 'number') continue
    const longer = new (column.constructor as Int32ArrayConstructor)(column.length * 2)
    longer.set(column)
    Object.assign(labels, { [name]: longer })
  }
}

/** What one does on the way to a complete journey, a label whose `by` is the way out. */
export function stepsTo(labels: Labels, goal: number): Step[] {
  const done: Step[] = [{ is: 'egress', index: labels.by[goal]! }]
  for (let label = labels.before[goal]!; label >= 0; label = labels.before[label]!) {
    const by = labels.by[label]!
    const before = labels.before[label]!
    if (before < 0) done.push({ is: 'access', index: by - ACCESS })
    else if (labels.rides[label]! > labels.rides[before]!) done.push(rideStep(by, labels.route[label]!, labels.ends[label]!))
    else if (by >= CROSSING) done.push({ is: 'cross', crossing: by - CROSSING })
    else done.push({ is: 'walk', from: labels.stop[before]!, edge: by })
  }
  return done.reverse()
}
