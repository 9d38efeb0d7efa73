/**
 * Slows down whoever guesses codes. Each copy of the gateway counts for itself: a code has 80 random bits, so this spares the
 * processor more than it protects the code.
 */
const SPAN = 15 * 60_000
/** Wrong tries of one address in that span. */
const MOST = 8
/** Each wrong try of an office makes the next answer wait longer, up to this; a flood cannot lock the office out. */
const STEP = 250
const LONGEST = 3_000
/** Codes that are looked at side by side: each takes 32 MB. */
const AT_ONCE = 4
/** Addresses that are remembered; the oldest is forgotten. */
const REMEMBERED = 10_000

interface Wrong {
  count: number
  since: number
}

export class Tries {
  private readonly wrong = new Map<string, Wrong>()
  private atWork = 0

  constructor(private readonly clock: () => number) {}

  /** Why a try is not looked at now, or nothing. `begin` and `end` go together otherwise. */
  begin(address: string): 'too-many' | 'busy' | undefined {
    if (this.countOf(`address ${address}`) >= MOST) return 'too-many'
    if (this.atWork >= AT_ONCE) return 'busy'
    this.atWork++
    return undefined
  }

  end(address: string, office: string, isRight: boolean): void {
    this.atWork--
    for (const name of [`address ${address}`, `office ${office}`]) {
      const count = this.countOf(name)
      if (isRight && name.startsWith('address')) this.wrong.delete(name)
      else if (!isRight) this.remember(name, count + 1)
    }
  }

  /** Milliseconds before a wrong answer is given. */
  delayOf(office: string): number {
    return Math.min(STEP * this.countOf(`office ${office}`), LONGEST)
  }

  private countOf(name: string): number {
    const found = this.wrong.get(name)
    return found && this.clock() - found.since < SPAN ? found.count : 0
  }

  private remember(name: string, count: number) {
    const since = count > 1 ? this.wrong.get(name)!.since : this.clock()
    this.wrong.delete(name)
    this.wrong.set(name, { count, since })
    if (this.wrong.size > REMEMBERED) this.wrong.delete(this.wrong.keys().next().value!)
  }
}
