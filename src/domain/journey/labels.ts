import { ACCESS, alightOf, CROSSING, rideStep, type Step } from './search'
import type { Timetable } from './timetable'

/** A growing table of ways to be at a stop; each is a row of numbers, and a label is where its row begins. Nothing is freed until all is. */
export interface Labels {
  /** Where the next row begins. */
  end: number
  cells: Int32Array
}

/** Numbers of a row, which is as long as a processor fetches at once. */
export const ROW = 16
/** When one is there, and when one can board: later for who changes vehicles. */
export const ARRIVAL = 0
export const READY = 1
export const WALKING = 2
export const RIDES = 3
/** Paid so far, in the question's worth; the ride behind the gates that is not over yet is not among it. */
export const PAID = 4
/** What a cell holds at most, above two hundred thousand dollars: all that costs more is worth the same to the search, rather than less than nothing. */
export const MOST_PAID = 2 ** 31 - 1
/** 1 where something of it is not known. */
export const AT_LEAST = 5
/** The system behind whose gates one is, or -1; and the stop of it where one went in, by position in the system. */
export const SYSTEM = 6
export const ENTRY = 7
export const STOP = 8
/** Of the labels of a stop the one that is there next, and the one that was written before; or -1. */
export const NEXT = 9
export const OLDER = 15
/** The label before, or -1; and what led here: a trip and both ends, or a code for what is done on foot. */
export const BEFORE = 10
export const BY = 11
export const ROUTE = 12
export const ENDS = 13
/** 1 once another of as many rides is better. */
export const BEATEN = 14

/** @param rows for how many there is room at first */
export const makeLabels = (rows: number): Labels => ({ end: 0, cells: new Int32Array(rows * ROW) })

/** Adds a row of which only how one came there is written, and tells where; the rest is that of a row that was there before. */
export function addStep(labels: Labels, stop: number, before: number, by: number, route: number, ends: number): number {
  const label = labels.end
  labels.end += ROW
  if (labels.end > labels.cells.length) {
    const longer = new Int32Array(labels.cells.length * 2)
    longer.set(labels.cells)
    labels.cells = longer
  }
  const { cells } = labels
  cells[label + STOP] = stop
  cells[label + BEFORE] = before
  cells[label + BY] = by
  cells[label + ROUTE] = route
  cells[label + ENDS] = ends
  return label
}

/** Adds a row, and tells where; `NEXT` and `OLDER` are those of a row that was there before. */
export function addLabel(
  labels: Labels,
  arrival: number,
  ready: number,
  walking: number,
  rides: number,
  paid: number,
  isAtLeast: number,
  system: number,
  entry: number,
  stop: number,
  before: number,
  by: number,
  route: number,
  ends: number,
): number {
  const label = addStep(labels, stop, before, by, route, ends)
  const { cells } = labels
  cells[label + ARRIVAL] = arrival
  cells[label + READY] = ready
  cells[label + WALKING] = walking
  cells[label + RIDES] = rides
  cells[label + PAID] = paid
  cells[label + AT_LEAST] = isAtLeast
  cells[label + SYSTEM] = system
  cells[label + ENTRY] = entry
  cells[label + BEATEN] = 0
  return label
}

/** The last row takes the place of one that goes. */
export function takeOut(labels: Labels, label: number) {
  labels.end -= ROW
  labels.cells.copyWithin(label, labels.end, labels.end + ROW)
}

/** What is done on foot has no route. */
export const NO_ROUTE = 0xffff

/** Whether the vehicle that led to a label stopped at a stop just before, and one could have changed there by the minute at which one can at the label's. */
export function wasBefore({ cells }: Labels, label: number, stop: number, { network, tripTime, tripProfile }: Timetable): boolean {
  const route = cells[label + ROUTE]!
  const position = alightOf(cells[label + ENDS]!) - 1
  if (route === NO_ROUTE || network.routeStops[network.routeStart[route]! + position] !== stop) return false
  const trip = cells[label + BY]!
  return tripTime[trip]! + network.arrivals[tripProfile[trip]! + position]! + network.changeMinutes[stop]! <= cells[label + READY]!
}

/** What one does on the way to a label, and from there by a way out. */
export function stepsTo({ cells }: Labels, last: number, wayOut: number): Step[] {
  const done: Step[] = [{ is: 'egress', index: wayOut }]
  for (let label = last; label >= 0; label = cells[label + BEFORE]!) {
    const by = cells[label + BY]!
    const before = cells[label + BEFORE]!
    if (before < 0) done.push({ is: 'access', index: by - ACCESS })
    else if (cells[label + ROUTE] !== NO_ROUTE) done.push(rideStep(by, cells[label + ROUTE]!, cells[label + ENDS]!))
    else if (by >= CROSSING) done.push({ is: 'cross', crossing: by - CROSSING })
    else done.push({ is: 'walk', from: cells[before + STOP]!, edge: by })
  }
  return done.reverse()
}
