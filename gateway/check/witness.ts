import { mayBeLeft, type Belief } from './expected'

export type Wrong = 'overbooked' | 'lost' | 'duplicate' | 'answer' | 'failed' | 'full'

interface Taking {
  slot: number
  ref: string
  /** Real times in milliseconds: from when on, and until when, it may have a place; and it is certain to have one. */
  maybe: [number, number]
  certain: [number, number]
}

/** A booking as the database has it in the end. */
export interface Left {
  ref: string
  slot: string
  state: string
  signature?: string
}

const FOREVER = Infinity
const HAS_PLACE = ['held', 'booked', 'arrived', 'no-show']
const MOST_EXAMPLES = 5
/** Of clocks that are read one after the other. */
const SLACK_MS = 200

function grouped<T>(all: readonly T[], nameOf: (one: T) => number | string): Map<number | string, T[]> {
  const groups = new Map<number | string, T[]>()
  for (const one of all) {
    const group = groups.get(nameOf(one))
    if (group) group.push(one)
    else groups.set(nameOf(one), [one])
  }
  return groups
}

/** Sees every question and answer of a run, and judges at the end. Knows nothing of how the gateway decides. */
export class Witness {
  readonly counts = { acknowledged: 0, again: 0, unknown: 0 }
  readonly wrongs: Record<Wrong, number> = { overbooked: 0, lost: 0, duplicate: 0, answer: 0, failed: 0, full: 0 }
  readonly examples: string[] = []
  private readonly takings: Taking[] = []
  private readonly current = new Map<string, Taking>()
  private readonly inside = new Map<number, Set<Belief>>()
  private readonly waits = new Set<number>()
  private readonly refused: { slot: number; sent: number; got: number }[] = []
  private readonly notSeen = new Set<string>()
  private readonly refs = new Set<string>()

  constructor(
    private readonly slots: { name: string; start: number; capacity: number }[],
    private readonly realAt: (minutes: number) => number,
  ) {}

  wrong(what: Wrong, example: string): void {
    this.wrongs[what]++
    if (this.examples.length < MOST_EXAMPLES) this.examples.push(`${what}: ${example}`)
  }

  began(belief: Belief, sent: number, got: number): void {
    this.refs.add(belief.ref)
    if (belief.state === 'waiting') this.waits.add(belief.slot)
    this.took(belief, sent, got)
  }

  took(belief: Belief, sent: number, got: number): void {
    const { ref, slot, since } = belief
    const taking: Taking = { slot, ref, maybe: [sent, FOREVER], certain: [since || FOREVER, FOREVER] }
    this.takings.push(taking)
    this.current.set(ref, taking)
    this.lookAt(belief, got)
  }

  /** Already while it runs: all that are certain to have a place of one slot now. */
  private lookAt(belief: Belief, now: number): void {
    const inside = this.inside.get(belief.slot) ?? new Set<Belief>()
    this.inside.set(belief.slot, inside.add(belief))
    const { name, capacity } = this.slots[belief.slot]!
    let count = 0
    for (const one of inside) {
      if (one.slot !== belief.slot || one.state === 'cancelled' || one.state === 'expired') inside.delete(one)
      else if (!one.isAsked && one.since > 0 && (one.state !== 'held' || now < this.realAt(one.heldUntil))) count++
    }
    if (count > capacity) this.wrong('overbooked', `${name} has ${count} of ${capacity} now`)
  }

  /** Given back, moved away or run out: asked at `sent`, known at `got`. */
  ended(belief: Belief, sent: number, got: number): void {
    const taking = this.current.get(belief.ref)
    if (!taking) return
    this.close(taking, belief, sent, got)
    this.current.delete(belief.ref)
  }

  /** The place of a hold that nobody confirmed is certain only as long as it is kept. */
  private close(taking: Taking, { state, heldUntil, since }: Belief, sent: number, got: number): void {
    taking.maybe[1] = state === 'held' ? Math.min(got, this.realAt(heldUntil + 1) + SLACK_MS) : got
    if (since > 0) taking.certain = [since, state === 'held' ? Math.min(sent, this.realAt(heldUntil)) : sent]
  }

  /** Asked for, refused: it must not be there in the end. */
  never(ref: string): void {
    this.refs.delete(ref)
  }

  /** No answer came however often it was asked: nothing can be said of it. */
  lostSight(ref: string, ...slots: (number | undefined)[]): void {
    this.notSeen.add(ref)
    this.current.delete(ref)
    for (const slot of slots) if (slot !== undefined) this.waits.add(slot)
  }

  full(slot: number, sent: number, got: number): void {
    this.refused.push({ slot, sent, got })
  }

  /** Compares what phones believe with what the database has. */
  judge(beliefs: Belief[], left: Left[], taken: Map<string, number>, now: number): void {
    const byRef = new Map(left.map((one) => [one.ref, one]))
    const believed = new Map(beliefs.map((one) => [one.ref, one]))
    for (const belief of beliefs) {
      const found = byRef.get(belief.ref)
      const isThere = found && mayBeLeft(belief, found.state, found.slot, (slot) => this.slots[slot]!.name)
      const isSigned = belief.state !== 'booked' || found?.signature === belief.signature
      if (!isThere || !isSigned) this.wrong('lost', `${JSON.stringify(belief)} is left as ${JSON.stringify(found)}`)
    }
    for (const { ref } of left) if (!believed.has(ref) && !this.notSeen.has(ref)) this.wrong('duplicate', `${ref} was asked for by nobody, or refused`)
    const places = grouped(left.filter(({ state }) => HAS_PLACE.includes(state)), ({ slot }) => slot)
    for (const { name, capacity } of this.slots) this.judgeCounts(name, capacity, places.get(name)?.length ?? 0, taken.get(name))
    for (const [ref, taking] of this.current) {
      const belief = believed.get(ref)
      if (belief) this.close(taking, belief, now, FOREVER)
    }
    const takings = grouped(this.takings, ({ slot }) => slot)
    const refused = grouped(this.refused, ({ slot }) => slot)
    this.slots.forEach((_, slot) => this.judgeSlot(slot, takings.get(slot) ?? [], refused.get(slot) ?? []))
  }

  private judgeCounts(name: string, capacity: number, places: number, taken: number | undefined): void {
    if (places > capacity) this.wrong('overbooked', `${name} has ${places} of ${capacity} in the end`)
    if (places !== taken) this.wrong('duplicate', `${name} counts ${taken} taken, and ${places} are`)
  }

  private judgeSlot(slot: number, mine: Taking[], refused: { sent: number; got: number }[]): void {
    const { capacity, name } = this.slots[slot]!
    const certain = steps(mine.map((taking) => taking.certain))
    const most = Math.max(0, ...certain.map(({ count }) => count))
    if (most > capacity) this.wrong('overbooked', `${name} had ${most} of ${capacity} at one time`)
    if (this.waits.has(slot)) return
    const maybe = steps(mine.map((taking) => taking.maybe))
    for (const { sent, got } of refused) {
      const before = maybe.filter(({ at }) => at <= sent).pop()?.count ?? 0
      const during = maybe.filter(({ at }) => at > sent && at <= got).map(({ count }) => count)
      if (Math.max(before, ...during) < capacity) this.wrong('full', `${name} was full for somebody with ${before} of ${capacity} taken`)
    }
  }
}

/** How many intervals there are from each time on; at one time, beginnings come after ends. */
function steps(intervals: [number, number][]): { at: number; count: number }[] {
  const events = intervals.filter(([from, until]) => from < until).flatMap(([from, until]) => [{ at: from, by: 1 }, ...(until === FOREVER ? [] : [{ at: until, by: -1 }])])
  events.sort((one, other) => one.at - other.at || one.by - other.by)
  let count = 0
  return events.map(({ at, by }) => ({ at, count: (count += by) }))
}
