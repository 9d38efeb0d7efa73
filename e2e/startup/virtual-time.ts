/** Timers and a clock that stand still until told to go on: what a page does by itself takes no time, and is the same each time. */

interface Waiting {
  id: number
  at: number
  every?: number
  run: () => void
}

type Run = (...args: unknown[]) => void

export class VirtualTime {
  private waiting: Waiting[] = []
  private lastId = 0

  /** @param now ms since 1970, as `Date.now` tells it */
  constructor(public now: number) {}

  private readonly wait = (run: Run, milliseconds: number, every: number | undefined, args: unknown[]): number => {
    this.waiting.push({ id: ++this.lastId, at: this.now + milliseconds, every, run: () => run(...args) })
    return this.lastId
  }

  private readonly forget = (id: number) => void (this.waiting = this.waiting.filter((one) => one.id !== id))

  /** What the scripts of a bundle get in place of their own. */
  readonly world = {
    setTimeout: ((run: Run, milliseconds = 0, ...args: unknown[]) => this.wait(run, milliseconds, undefined, args)) as unknown as typeof setTimeout,
    setInterval: (run: Run, milliseconds = 0, ...args: unknown[]) => this.wait(run, milliseconds, Math.max(1, milliseconds), args),
    clearTimeout: this.forget,
    clearInterval: this.forget,
    Date: clockOf(() => this.now),
  }

  /** When the next timer is due; Infinity when there is none. */
  get next(): number {
    return Math.min(...this.waiting.map(({ at }) => at))
  }

  /** Goes on to the next timer, and lets what it began come to its end. */
  async goOn(): Promise<void> {
    const at = this.next
    const due = this.waiting.find((one) => one.at === at)
    if (!due) return
    this.now = Math.max(this.now, at)
    if (due.every === undefined) this.forget(due.id)
    else due.at = at + due.every
    due.run()
    await settled()
  }
}

/** Promises that need no timer have come to their end. */
export const settled = () => new Promise<void>((resolve) => setImmediate(resolve))

const clockOf = (now: () => number) =>
  class extends Date {
    constructor(...given: unknown[]) {
      super(...((given.length === 0 ? [now()] : given) as [number]))
    }

    static override now = now
  }
