/**
 * Who is looked at next, where looking at a code takes a processor a quarter of a second and 32 MB. A flood takes no more than
 * its part: one sender is looked at once at a time and has one more waiting, senders that were never right take two turns
 * together, and of those who wait, senders that were right lately come first, then the newest. The oldest of a flood wait in vain
 * and are told to come again.
 */
const AT_ONCE = 4
const STRANGERS_AT_ONCE = 2
/** Looked at and waiting. */
const OF_ONE = 2
const PATIENCE_MS = 5_000
const MOST_WAITING = 200

interface Waiting {
  sender: string
  isKnown: boolean
  done: (hasTurn: boolean) => void
}

export class Turns {
  /** Senders that are looked at, and whether they were right lately. */
  private readonly atWork = new Map<string, boolean>()
  /** The newest last. */
  private waiting: Waiting[] = []

  /** Resolves to whether it is this sender's turn; then `give` must follow. @param isKnown whether the sender was right lately */
  take(sender: string, isKnown: boolean): Promise<boolean> {
    const here = (this.atWork.has(sender) ? 1 : 0) + this.waiting.filter((one) => one.sender === sender).length
    if (here >= OF_ONE) return Promise.resolve(false)
    if (this.mayStart({ sender, isKnown })) {
      this.atWork.set(sender, isKnown)
      return Promise.resolve(true)
    }
    if (this.waiting.length >= MOST_WAITING) this.leave(this.waiting.find((one) => !one.isKnown) ?? this.waiting[0]!)
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.leave(one), PATIENCE_MS)
      const one: Waiting = {
        sender,
        isKnown,
        done: (hasTurn) => {
          clearTimeout(timer)
          resolve(hasTurn)
        },
      }
      this.waiting.push(one)
    })
  }

  give(sender: string): void {
    this.atWork.delete(sender)
    const newestFirst = this.waiting.filter((one) => this.mayStart(one)).reverse()
    const next = newestFirst.find(({ isKnown }) => isKnown) ?? newestFirst[0]
    if (!next) return
    this.waiting = this.waiting.filter((one) => one !== next)
    this.atWork.set(next.sender, next.isKnown)
    next.done(true)
  }

  private mayStart({ sender, isKnown }: Pick<Waiting, 'sender' | 'isKnown'>): boolean {
    if (this.atWork.has(sender) || this.atWork.size >= AT_ONCE) return false
    return isKnown || [...this.atWork.values()].filter((known) => !known).length < STRANGERS_AT_ONCE
  }

  private leave(one: Waiting): void {
    this.waiting = this.waiting.filter((other) => other !== one)
    one.done(false)
  }
}
