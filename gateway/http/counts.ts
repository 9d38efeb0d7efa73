const MINUTE = 60_000
/** Who is counted at a time. */
const COUNTED = 20_000

interface Span {
  count: number
  /** Milliseconds on the steady clock. */
  until: number
}

/** How often each has asked in a minute that begins with its first question. Whose minute began first is forgotten first. */
export class Counts {
  private readonly spans = new Map<string, Span>()

  /** @param most in a minute @param steady milliseconds on a clock that is never set */
  constructor(
    private readonly most: number,
    private readonly steady: () => number,
  ) {}

  /** Counts one more, and says in how many seconds it may ask again where that is too many; else 0. */
  count(name: string): number {
    const now = this.steady()
    const span = this.spanOf(name, now)
    span.count++
    return span.count > this.most ? Math.max(1, Math.ceil((span.until - now) / 1000)) : 0
  }

  /** Counts one more, but not where that would be too many. */
  mayCount(name: string): boolean {
    const span = this.spanOf(name, this.steady())
    if (span.count >= this.most) return false
    span.count++
    return true
  }

  private spanOf(name: string, now: number): Span {
    const known = this.spans.get(name)
    if (known && now < known.until) return known
    // A Map keeps the order of insertion: all spans are as long, so the first ends first. Nobody is remembered whose minute is over.
    this.spans.delete(name)
    for (const [first, one] of this.spans) {
      if (now < one.until && this.spans.size < COUNTED) break
      this.spans.delete(first)
    }
    const span = { count: 0, until: now + MINUTE }
    this.spans.set(name, span)
    return span
  }
}
