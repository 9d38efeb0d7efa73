/**
 * Counts wrong codes, to slow down whoever guesses. Each copy of the gateway counts for itself: a code has 80 random bits, so
 * this spares the processor more than it protects the code. Senders are addresses as limits count them (`http/network`).
 */
const SPAN = 15 * 60_000
/** Wrong tries of one sender in that span. */
const MOST = 8
/** Each wrong try of an office makes the next answer wait longer, up to this; a flood cannot lock the office out. */
const STEP = 250
const LONGEST = 3_000
/** A counter signs in from the same address each working day: it is known until it has not for a week. */
const KNOWN_SPAN = 7 * 24 * 3_600_000
/** Senders that are remembered; the oldest is forgotten. */
const REMEMBERED = 10_000

interface Wrong {
  count: number
  since: number
}

/** Put in as the newest. */
function remember<T>(map: Map<string, T>, name: string, value: T): void {
  map.delete(name)
  map.set(name, value)
  if (map.size > REMEMBERED) map.delete(map.keys().next().value!)
}

export class Tries {
  private readonly wrong = new Map<string, Wrong>()
  private readonly right = new Map<string, number>()

  constructor(private readonly clock: () => number) {}

  /** Whether a sender was wrong so often that its codes are not looked at. */
  isTooMany = (sender: string): boolean => this.countOf(`sender ${sender}`) >= MOST

  /** Whether a sender was right lately. */
  isKnown = (sender: string): boolean => this.clock() - (this.right.get(sender) ?? -Infinity) < KNOWN_SPAN

  tried(sender: string, office: string, isRight: boolean): void {
    if (isRight) {
      this.wrong.delete(`sender ${sender}`)
      remember(this.right, sender, this.clock())
      return
    }
    for (const name of [`sender ${sender}`, `office ${office}`]) {
      const count = this.countOf(name) + 1
      remember(this.wrong, name, { count, since: count > 1 ? this.wrong.get(name)!.since : this.clock() })
    }
  }

  /** Milliseconds before a wrong answer is given. */
  delayOf = (office: string): number => Math.min(STEP * this.countOf(`office ${office}`), LONGEST)

  private countOf(name: string): number {
    const found = this.wrong.get(name)
    return found && this.clock() - found.since < SPAN ? found.count : 0
  }
}
