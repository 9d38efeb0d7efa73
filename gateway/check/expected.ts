/**
 * What a phone may be told, worked out from what it was told before and from nothing else. Written apart from the rules of
 * the gateway, so that both would have to be wrong in the same way.
 */

/** What a phone believes of one booking. Times are virtual minutes. */
export interface Belief {
  ref: string
  secret: string
  slot: number
  state: 'held' | 'waiting' | 'booked' | 'cancelled' | 'expired' | 'arrived' | 'no-show'
  heldUntil: number
  signature: string
  /** Real time in milliseconds since which it is certain to have a place; 0 while it has none. */
  since: number
  /** Something is asked of it that is not answered yet. */
  isAsked: boolean
}

export interface Told {
  status: number
  reason?: string
  state?: string
  slot?: string
  heldUntil?: number
  signature?: string
}

/** Virtual minutes between which the question was decided. */
export interface Within {
  from: number
  to: number
}

const HELD_FOR = 10
const GONE = ['booking-final', 'hold-expired']

/** Places and turns that were just asked for. */
export function mayBegin(what: 'hold' | 'wait', told: Told, start: number, { from, to }: Within): boolean {
  if (told.reason === 'slot-past') return to >= start
  if (told.reason === 'slot-closed') return true
  if (what === 'wait') return told.state === 'waiting' || told.reason === 'slot-has-places' || told.reason === 'too-many'
  if (told.reason === 'slot-full') return true
  const latest = (minutes: number) => Math.min(minutes + HELD_FOR, start - 1)
  return told.state === 'held' && told.heldUntil! >= latest(from) && told.heldUntil! <= latest(to)
}

/** What is asked of a booking. `sameSlot`: a move to where it is. */
export function mayGoOn(what: string, belief: Belief, told: Told, start: number, { from, to }: Within, isSameSlot: boolean): boolean {
  const is = (...words: string[]) => words.includes(told.reason ?? told.state ?? '')
  const hasBegun = to >= start && is('slot-past')
  switch (belief.state) {
    case 'cancelled':
    case 'arrived':
    case 'no-show':
      if (belief.state === 'arrived' && (what === 'redeem' || what === 'no-show')) return is('already-redeemed')
      return is('booking-final')
    case 'expired':
      return is(...GONE)
    case 'waiting':
      // It may have got a place meanwhile, and lost it again.
      if (what === 'confirm') return is('slot-full', 'booked', ...GONE)
      if (what === 'cancel') return is('cancelled', 'slot-past', ...GONE)
      if (what === 'move') return is('slot-full', 'slot-closed', 'slot-past', 'not-valid', 'held', ...GONE)
      return is('booking-not-known', ...GONE)
    case 'held': {
      const canBeOver = to > belief.heldUntil
      const mustBeOver = from > belief.heldUntil
      if (canBeOver && is(...GONE)) return true
      if (mustBeOver) return false
      if (what === 'confirm') return is('booked')
      if (what === 'cancel') return is('cancelled') || hasBegun
      if (what === 'move') return is('slot-full', 'slot-closed') || (isSameSlot ? is('not-valid') : is('held', 'slot-past'))
      return is('booking-not-known')
    }
    case 'booked':
      if (what === 'confirm') return is('booking-final')
      if (what === 'cancel') return hasBegun || (from < start && is('cancelled'))
      if (what === 'move') return isSameSlot ? is('not-valid') : is('booked', 'slot-full', 'slot-closed', 'slot-past')
      if (what === 'redeem') return is('arrived', 'not-this-day')
      return is(from >= start ? 'no-show' : 'not-this-day', to >= start ? 'no-show' : 'not-this-day')
  }
}

/** As it came, to the letter. */
interface Said {
  body: string
  isReplayed: boolean
}

/**
 * Whether what was asked once more under its key may be answered so.
 *
 * @param atCounter what a counter asked of, as it was believed to be @param to virtual minute by which the second answer had come
 */
export function mayBeSaidAgain(first: Said, second: Said, to: number, atCounter?: Pick<Belief, 'state' | 'heldUntil'>): boolean {
  if (!first.body.includes('-not-known"')) return second.isReplayed && second.body === first.body
  // An answer about what is not there is not kept: it is found anew, and is the same.
  if (second.body === first.body) return !second.isReplayed
  // Only where a counter asked of what was not yet a booking, its time may be over now. That is kept, and may itself have been said again.
  const mayBeOver = atCounter?.state === 'waiting' || (atCounter?.state === 'held' && to > atCounter.heldUntil)
  return mayBeOver && second.body === '{"reason":"booking-final"}'
}

/** What the database may hold in the end, of a booking that a phone believes in. */
export function mayBeLeft(belief: Belief, state: string, slot: string, nameOf: (slot: number) => string): boolean {
  const states: Record<Belief['state'], string[]> = {
    held: ['held', 'expired'],
    waiting: ['waiting', 'held', 'expired'],
    booked: ['booked'],
    cancelled: ['cancelled'],
    expired: ['expired'],
    arrived: ['arrived'],
    'no-show': ['no-show'],
  }
  return states[belief.state].includes(state) && slot === nameOf(belief.slot)
}
