import type { Step } from './search'

/** A growing table of ways to be at a stop; each is a row of numbers, and a label is where its row begins. Nothing is freed until all is. */
export interface Labels {
  /** Where the next row begins: it is written first, and is in the table when it is added. */
  end: number
  cells: Int32Array
}

/** Numbers of a row, which is as long as a processor fetches at once. */
export const ROW = 16
export const STOP = 0
/** When one is there, and when one can board: later for who changes vehicles. */
export const ARRIVAL = 1
export const READY = 2
/** From here to `BY` is what a ride's row takes from that of who boards. */
export const WALKING = 3
export const RIDES = 4
/** Paid so far, in the question's worth; the ride behind the gates that is not over yet is not among it. */
export const PAID = 5
/** 1 where something of it is not known. */
export const AT_LEAST = 6
/** The system behind whose gates one is, or -1; and the stop of it where one went in, by position in the system. */
export const SYSTEM = 7
export const ENTRY = 8
/** The label before, or -1; and what led here: a route, or -1 on foot. */
export const BEFORE = 9
export const ROUTE = 10
/** The trip; or on foot the access, the walk, or ~ the crossing. */
export const BY = 11
export const BOARD = 12
export const ALIGHT = 13
/** The label of the stop that was written before, or -1. */
export const OLDER = 14
/** 1 when nobody need go on from there. */
export const OVER = 15

/** @param rows for how many there is room at first */
export const makeLabels = (rows: number): Labels => ({ end: 0, cells: new Int32Array(rows * ROW) })

/** Adds the row that was written at the end, and tells where it is. */
export function addLabel(labels: Labels): number {
  const label = labels.end
  labels.end += ROW
  if (labels.end === labels.cells.length) {
    const longer = new Int32Array(labels.end * 2)
    longer.set(labels.cells)
    labels.cells = longer
  }
  return label
}

/** What one does on the way to a label, and from there by a way out. */
export function stepsTo({ cells }: Labels, last: number, wayOut: number): Step[] {
  const done: Step[] = [{ is: 'egress', index: wayOut }]
  for (let label = last; label >= 0; label = cells[label + BEFORE]!) {
    const [before, route, by, board, alight] = cells.subarray(label + BEFORE, label + OLDER) as unknown as [number, number, number, number, number]
    if (before < 0) done.push({ is: 'access', index: by })
    else if (route >= 0) done.push({ is: 'ride', trip: by, route, board, alight })
    else if (by < 0) done.push({ is: 'cross', crossing: ~by })
    else done.push({ is: 'walk', from: cells[before + STOP]!, edge: by })
  }
  return done.reverse()
}
