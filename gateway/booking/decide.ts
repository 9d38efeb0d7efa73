import { timingSafeEqual } from 'node:crypto'
import type { BookingRef, Instant, Refusal, SlotId } from '@/domain/booking/booking'
import * as rules from '@/domain/booking/rules'
import type { Entry, SlotState } from '@/domain/booking/rules'
import type { Changes, Found, StoredEntry } from '../store/store'
import { bookingOf, publicSlot, statusOf } from './answer'
import type { Answered, BeginCommand, Command, DeskCommand, OwnCommand } from './command'
import { Ledger } from './ledger'

/** What is signed: who may be let in when, without who it is. */
export interface VoucherHeader {
  ref: BookingRef
  start: Instant
  /** Number of the offering. */
  offering: number
}
/** @param commitment 32 bytes, base64url; the signature is 64 bytes, base64url */
export type Sign = (header: VoucherHeader, commitment: string) => { signature: string; keyId: number }

/** Stripe's: as long as a client may still try again. */
const ANSWERS_KEPT_MINUTES = 24 * 60
const DAY_MINUTES = 24 * 60
const CLOCK_AHEAD_MINUTES = 10

/** As long as the same may still be asked again: a counter tells of its marks later than a phone of its questions. */
const keptMinutes = ({ what }: Command): number => (what === 'redeem' || what === 'no-show' ? rules.MARKED_BACK_MINUTES : ANSWERS_KEPT_MINUTES)

export interface Deciding {
  now: Instant
  sign: Sign
}

export type Decided = Changes & { answers: Changes['answers']; answered: Answered[] }

const refused = (reason: Refusal): Answered => ({ status: statusOf(reason), body: `{"reason":"${reason}"}`, isReplayed: false })
const UNKNOWN = new Set((['booking-not-known', 'slot-not-known'] as const).map((reason) => refused(reason).body))
const done = (body: unknown): Answered => ({ status: 200, body: JSON.stringify(body), isReplayed: false })

/** In the time that it takes whatever is different. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

const offeringNumber = (slot: SlotId): number => Number(slot.slice(0, slot.indexOf('-')))
const officeOf = ({ offering }: SlotState): string => offering.slice(0, offering.indexOf('/'))

/** Decides commands one after the other, as if each had been alone; nothing is true of it until the changes are written. */
export function decide(commands: readonly Command[], found: Found, { now, sign }: Deciding): Decided {
  const ledger = new Ledger(found, now)
  const kept: Changes['answers'] = []

  const signed = (entry: Entry, commitment: string | undefined): Partial<StoredEntry> =>
    commitment === undefined
      ? {}
      : { commitment, ...sign({ ref: entry.ref, start: ledger.slot(entry.slot)!.start, offering: offeringNumber(entry.slot) }, commitment) }

  function begin(command: BeginCommand): Answered {
    const slot = ledger.slot(command.slot)
    if (!slot) return refused('slot-not-known')
    if (ledger.entry(command.ref)) return refused('key-reused')
    if (command.shares?.some((share) => !ledger.mayUse(share))) return refused('too-many')
    const step = rules[command.what](slot, command.ref, now)
    if (!step.ok) return refused(step.reason)
    for (const share of command.shares ?? []) ledger.use(share, now + 2 * DAY_MINUTES)
    const entry = { ...step.entry, holder: command.holder }
    ledger.add(step.slot, entry)
    return done(bookingOf(entry, slot.waiting))
  }

  function goOn(command: OwnCommand): Answered {
    const entry = ledger.entry(command.ref)
    // Whoever has not the secret learns not even that it exists.
    if (!entry || !isSame(entry.holder, command.holder)) return refused('booking-not-known')
    const slot = ledger.slot(entry.slot)!
    if (command.what === 'move') {
      const to = ledger.slot(command.slot)
      if (!to) return refused('slot-not-known')
      const step = rules.move(slot, to, entry, now)
      if (!step.ok) return refused(step.reason)
      const after = { ...step.entry, holder: entry.holder, ...signed(step.entry, entry.commitment) }
      ledger.change([step.from, step.to], entry, after)
      return done(bookingOf(after))
    }
    const step = rules[command.what](slot, entry, now)
    if (!step.ok) return refused(step.reason)
    // A cancelled booking keeps neither what hides a document nor what lets anybody in.
    const after = { ...step.entry, holder: entry.holder, ...(command.what === 'confirm' && signed(step.entry, command.commitment)) }
    ledger.change([step.slot], entry, after)
    return done(bookingOf(after))
  }

  function atDesk(command: DeskCommand): Answered {
    if (command.what === 'settings') {
      const slot = ledger.slot(command.slot)
      if (!slot || officeOf(slot) !== command.office) return refused('slot-not-known')
      const opened = command.isOpen === undefined ? ({ ok: true, slot } as const) : rules.openOrClose(slot, command.isOpen)
      const step = opened.ok && command.capacity !== undefined ? rules.changeCapacity(opened.slot, command.capacity) : opened
      if (!step.ok) return refused(step.reason)
      ledger.set(step.slot)
      return done(publicSlot(ledger.slot(command.slot)!))
    }
    const entry = ledger.entry(command.ref)
    const slot = entry && ledger.slot(entry.slot)
    if (!entry || !slot || officeOf(slot) !== command.office) return refused('booking-not-known')
    const marked = command.at ?? now
    // A counter's clock may be a little fast; what is further ahead the rule refuses.
    const at = marked > now && marked <= now + CLOCK_AHEAD_MINUTES ? now : marked
    const step = rules[command.what === 'redeem' ? 'redeem' : 'noShow'](slot, entry, now, at)
    if (!step.ok) return step.reason === 'already-redeemed' ? { ...refused(step.reason), body: JSON.stringify({ reason: step.reason, at: entry.redeemedAt }) } : refused(step.reason)
    ledger.change([step.slot], entry, { ...entry, ...step.entry })
    return done({ ref: entry.ref, slot: slot.id, state: step.entry.state })
  }

  function decideOne(command: Exclude<Command, { what: 'settle' }>): Answered {
    switch (command.what) {
      case 'hold':
      case 'wait':
        return begin(command)
      case 'confirm':
      case 'cancel':
      case 'move':
        return goOn(command)
      default:
        return atDesk(command)
    }
  }

  function answer(command: Command): Answered {
    if (command.what === 'settle') return done(null)
    const { keyed } = command
    const before = keyed && ledger.answers.get(keyed.key)
    if (before) return before.request === keyed.request ? { status: before.status, body: before.body, isReplayed: true } : refused('key-reused')
    const answered = decideOne(command)
    // What names nothing changes nothing: asked again it is answered alike, and nobody fills the database with it.
    if (keyed && !UNKNOWN.has(answered.body)) {
      const keeps = { ...keyed, status: answered.status, body: answered.body }
      ledger.answers.set(keyed.key, keeps)
      kept.push({ ...keeps, until: now + keptMinutes(command) })
    }
    return answered
  }

  const answered = commands.map(answer)
  return { ...ledger.changes(), answers: kept, answered }
}
