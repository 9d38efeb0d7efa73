/**
 * Who is looked at next, where looking at a code takes a processor a quarter of a second and 32 MB. A flood takes no more than
 * its part: one sender has two turns at a time, and of those who wait, senders that were right lately come first, then the
 * newest. The oldest of a flood wait in vain and are told to come again.
 */
const AT_ONCE = 4
const OF_ONE = 2
const PATIENCE_MS = 5_000
const MOST_WAITING = 200

interface Waiting {
  sender: string
  isKnown: boolean
  done: (hasTurn: boolean) => void
}

export class Turns {
  private readonly atWork = new Map<string, number>()
  private working = 0
  /** The newest last. */
  private waiting: Waiting[] = []

  /** Resolves to whether it is this sender's turn; then `give` must follow. @param isKnown whether the sender was right lately */
  take(sender: string, isKnown: boolean): Promise<boolean> {
    if (this.ofSender(sender) >= OF_ONE) return Promise.resolve(false)
    if (this.working < AT_ONCE) {
      this.start(sender)
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
    this.working--
    const left = this.ofSender(sender) - 1
    if (left > 0) this.atWork.set(sender, left)
    else this.atWork.delete(sender)
    const mayStart = (one: Waiting) => this.ofSender(one.sender) < OF_ONE
    const newestFirst = this.waiting.filter(mayStart).reverse()
    const next = newestFirst.find(({ isKnown }) => isKnown) ?? newestFirst[0]
    if (!next) return
    this.waiting = this.waiting.filter((one) => one !== next)
    this.start(next.sender)
    next.done(true)
  }

  private leave(one: Waiting): void {
    this.waiting = this.waiting.filter((other) => other !== one)
    one.done(false)
  }

  private ofSender = (sender: string): number => this.atWork.get(sender) ?? 0

  private start(sender: string): void {
    this.working++
    this.atWork.set(sender, this.ofSender(sender) + 1)
  }
}
