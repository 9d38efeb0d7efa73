import { mayBeSaidAgain, mayBegin, mayGoOn, type Belief, type Told } from './expected'
import { Wire, type Answer } from './wire'
import type { Witness } from './witness'

export interface World {
  /** Ports of proxies, each before one gateway. */
  ports: number[]
  random: () => number
  /** Virtual minutes at a real time in milliseconds. */
  minutesAt: (milliseconds: number) => number
  slots: { name: string; start: number }[]
  witness: Witness
  /** A gateway without its guard may leave a request unanswered for good: nobody waits for it after the end. */
  hasGivenUp: () => boolean
}

const OFFICE = 'hall'
const COMMITMENT = Buffer.alloc(32, 5).toString('base64url')
const LIVE = ['held', 'waiting', 'booked']
/** A phone gives up so late that a gateway has long been started again. */
const TRIES = 400
const PAUSE_MS = 25

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

/** One client: asks for random things one after the other, asks again under the same key until it is answered, and compares. */
export class Phone {
  readonly beliefs: Belief[] = []
  private readonly wires: Wire[]
  private serial = 0

  constructor(
    private readonly world: World,
    private readonly name: number,
  ) {
    this.wires = world.ports.map((port) => new Wire(port))
  }

  close(): void {
    for (const wire of this.wires) wire.close()
  }

  async once(): Promise<void> {
    const { random } = this.world
    const live = this.beliefs.slice(-30).filter(({ state }) => LIVE.includes(state))
    const dice = random()
    if (live.length < 3 || dice < 0.25) return this.begin(random() < 0.2 ? 'wait' : 'hold')
    if (dice < 0.27 || this.beliefs.length === 0) return this.openOrClose()
    // Now and then of something that is over.
    const belief = dice < 0.3 ? this.beliefs[Math.floor(random() * this.beliefs.length)]! : live[Math.floor(random() * live.length)]!
    if (dice < 0.45) return this.look(belief)
    const preferred = belief.state === 'held' ? ['confirm', 'confirm', 'cancel', 'move', 'nothing'] : ['cancel', 'cancel', 'move', 'redeem', 'no-show', 'confirm']
    const what = preferred[Math.floor(random() * preferred.length)]!
    return what === 'nothing' ? this.look(belief) : this.goOn(what, belief)
  }

  /** Most crowd into a few slots. */
  private anySlot(): number {
    const { random, slots } = this.world
    return Math.floor(slots.length * random() * (random() < 0.5 ? 0.05 : 1))
  }

  private hex(digits: number): string {
    let text = ''
    while (text.length < digits) text += Math.floor(this.world.random() * 0x1000000).toString(16).padStart(6, '0')
    return text.slice(0, digits)
  }

  /** Asks until there is an answer; under the same key, of whichever gateway. */
  private async asked(method: string, url: string, secret: string, body: object | undefined, key?: string): Promise<{ answer: Answer; sent: number; got: number } | undefined> {
    const { random, witness, hasGivenUp } = this.world
    const text = body === undefined ? '' : JSON.stringify(body)
    const headers = `${secret ? `authorization: Holder ${secret}\r\n` : ''}${key ? `idempotency-key: ${key}\r\ndevice: ${String(this.name).padStart(22, 'p')}\r\n` : ''}`
    const sent = Date.now()
    for (let tries = 0; tries < TRIES && !hasGivenUp(); tries++) {
      const answer = await this.wires[Math.floor(random() * this.wires.length)]!.ask(method, url, headers, text)
      if (answer && answer.status >= 200 && answer.status !== 503 && !answer.body.includes('"still-working"')) {
        if (answer.status >= 500) witness.wrong('failed', `${method} ${url} ${answer.status} ${answer.body}`)
        return { answer, sent, got: Date.now() }
      }
      witness.counts.again++
      await pause(answer ? PAUSE_MS : PAUSE_MS * (tries < 3 ? random() : 4))
    }
    witness.counts.unknown++
    return undefined
  }

  /** Asks, and now and then once more what was answered: the same must come. */
  private async told(method: string, url: string, secret: string, body: object | undefined, atCounter?: Belief): Promise<{ told: Told; sent: number; got: number } | undefined> {
    const { random, witness } = this.world
    const key = `${this.name}-${this.serial++}-`.padEnd(24, '0')
    const first = await this.asked(method, url, secret, body, key)
    if (!first) return undefined
    if (random() < 0.03) {
      const second = await this.asked(method, url, secret, body, key)
      if (second && !mayBeSaidAgain(first.answer, second.answer, this.within(second).to, atCounter)) witness.wrong('duplicate', `${method} ${url}: ${first.answer.body} and then ${second.answer.body}`)
    }
    witness.counts.acknowledged++
    return { told: { status: first.answer.status, ...(JSON.parse(first.answer.body) as object) }, sent: first.sent, got: first.got }
  }

  private within({ sent, got }: { sent: number; got: number }) {
    return { from: this.world.minutesAt(sent), to: this.world.minutesAt(got) }
  }

  private async begin(what: 'hold' | 'wait'): Promise<void> {
    const { slots, witness } = this.world
    // Nobody waits for most slots, so that "full" can be judged there.
    const any = this.anySlot()
    const index = what === 'wait' ? any - (any % 4) : any
    const belief: Belief = { ref: this.hex(16), secret: this.hex(43), slot: index, state: 'held', heldUntil: 0, signature: '', since: 0, isAsked: false }
    const result = await this.told('POST', `/v1/${what}s`, belief.secret, { ref: belief.ref, slot: slots[index]!.name })
    if (!result) return witness.lostSight(belief.ref, index)
    const { told, sent, got } = result
    if (!mayBegin(what, told, slots[index]!.start, this.within(result))) witness.wrong('answer', `${what} ${JSON.stringify(told)}`)
    if (told.reason === 'slot-full') witness.full(index, sent, got)
    if (told.state === undefined) return witness.never(belief.ref)
    belief.state = told.state as Belief['state']
    if (belief.state === 'held') {
      belief.heldUntil = told.heldUntil!
      belief.since = got
    }
    witness.began(belief, sent, got)
    this.beliefs.push(belief)
  }

  private async goOn(what: string, belief: Belief): Promise<void> {
    const { slots, witness } = this.world
    const target = this.anySlot()
    const isDesk = what === 'redeem' || what === 'no-show'
    belief.isAsked = true
    const result =
      what === 'confirm'
        ? await this.told('POST', '/v1/bookings', belief.secret, { ref: belief.ref, commitment: COMMITMENT })
        : what === 'cancel'
          ? await this.told('DELETE', `/v1/bookings/${belief.ref}`, belief.secret, undefined)
          : what === 'move'
            ? await this.told('POST', `/v1/bookings/${belief.ref}/move`, belief.secret, { slot: slots[target]!.name })
            : await this.told('POST', '/desk', '', { what, ref: belief.ref, office: OFFICE, keyed: { key: `desk-${this.name}-${this.serial}`, request: what } }, belief)
    belief.isAsked = false
    if (!result) {
      witness.lostSight(belief.ref, belief.slot, what === 'move' ? target : undefined)
      belief.state = 'expired'
      this.beliefs.splice(this.beliefs.indexOf(belief), 1)
      return
    }
    const { told, sent, got } = result
    if (isDesk && told.reason === 'already-redeemed' && belief.state !== 'arrived') witness.wrong('duplicate', `${what} ${JSON.stringify(told)}`)
    if (!mayGoOn(what, belief, told, slots[belief.slot]!.start, this.within(result), target === belief.slot)) witness.wrong('answer', `${what} of ${JSON.stringify(belief)}: ${JSON.stringify(told)}`)
    if (what === 'move' && told.reason === 'slot-full' && belief.state !== 'waiting') witness.full(target, sent, got)
    this.learn(belief, told, sent, got, what === 'move' ? target : undefined)
  }

  private learn(belief: Belief, told: Told, sent: number, got: number, target?: number): void {
    const { witness } = this.world
    if (told.state === undefined) {
      const isOver = (told.reason === 'hold-expired' || told.reason === 'booking-final') && (belief.state === 'held' || belief.state === 'waiting')
      if (!isOver) return
      witness.ended(belief, sent, got)
      belief.state = 'expired'
      return
    }
    if (target !== undefined && target !== belief.slot) {
      witness.ended(belief, sent, got)
      belief.slot = target
      belief.since = got
      witness.took(belief, sent, got)
    } else if (belief.since === 0 && (told.state === 'held' || told.state === 'booked')) {
      belief.since = got
    }
    // What ran out did so when its time was over, long before anybody looked; what was cancelled was there until then.
    if (told.state === 'expired') witness.ended(belief, sent, got)
    belief.state = told.state as Belief['state']
    if (told.heldUntil !== undefined) belief.heldUntil = told.heldUntil
    if (told.signature !== undefined) belief.signature = told.signature
    if (told.state === 'cancelled') witness.ended(belief, sent, got)
  }

  private async look(belief: Belief): Promise<void> {
    const { witness, slots } = this.world
    const before = { ...belief }
    const result = await this.asked('GET', `/v1/bookings/${belief.ref}`, belief.secret, undefined)
    if (!result) return
    const told = { status: result.answer.status, ...(JSON.parse(result.answer.body) as object) } as Told
    const { to } = this.within(result)
    const states = belief.state === 'waiting' ? ['waiting', 'held', 'expired'] : belief.state === 'held' && to > belief.heldUntil ? ['held', 'expired'] : [belief.state]
    const isSame = told.slot === slots[belief.slot]!.name && (belief.state !== 'booked' || told.signature === belief.signature)
    if (!states.includes(told.state ?? '') || !isSame) witness.wrong('lost', `${JSON.stringify(before)} is told ${JSON.stringify(told)}`)
    else this.learn(belief, told, result.sent, result.got)
  }

  private async openOrClose(): Promise<void> {
    const { slots } = this.world
    const slot = slots[this.anySlot()]!.name
    for (const isOpen of [false, true]) {
      await this.told('POST', '/desk', '', { what: 'settings', slot, office: OFFICE, isOpen, keyed: { key: `desk-${this.name}-${this.serial}`, request: String(isOpen) } })
    }
  }
}
