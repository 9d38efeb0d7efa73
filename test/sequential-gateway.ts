/**
 * A gateway in memory that does one thing at a time, by the same rules: what a phone's state is compared with, and whom pages
 * ask in tests. It answers what the routes of the real one answer, as far as phones ask.
 */
import type { Booking, BookingRef, Instant, OfferingId, Refusal, SlotId } from '@/domain/booking/booking'
import type { Question, Reply } from '@/domain/booking/client'
import * as rules from '@/domain/booking/rules'
import type { Entry, SlotState } from '@/domain/booking/rules'
import { dayOf } from '@/domain/time/civil'
import { base64urlOf } from '@/domain/voucher/base64url'

interface Kept extends Entry {
  holder: string
  signature?: string
}
type Answer = { status: number; body: unknown }

const STATUS: Partial<Record<Refusal, number>> = { 'not-valid': 400, 'slot-not-known': 404, 'booking-not-known': 404, 'too-many': 429 }
const refused = (reason: Refusal): Answer => ({ status: STATUS[reason] ?? 409, body: { reason } })

export class SequentialGateway {
  /** Minutes since 1970. */
  now = 0
  readonly slots = new Map<SlotId, SlotState>()
  readonly entries = new Map<BookingRef, Kept>()
  readonly asked: Question[] = []
  private readonly answers = new Map<string, Answer & { question: string }>()
  private signed = 0

  offer(offering: string, number: number, starts: readonly number[], capacity: number, minutes = 30): void {
    for (const start of starts) {
      const id = `${number}-${start}` as SlotId
      this.slots.set(id, { id, offering: offering as OfferingId, start: start as Instant, minutes, capacity, isOpen: true, taken: 0, waiting: 0, nextTurn: 0 })
    }
  }

  /** What a holder would be told. */
  booking(ref: BookingRef): Booking | undefined {
    this.settleAll()
    return this.entries.has(ref) ? this.bookingAt(ref) : undefined
  }

  answer(question: Question): Reply {
    this.asked.push(question)
    const { method, path, headers, body } = question
    const key = headers['idempotency-key']
    if (method === 'GET' || key === undefined) return this.reply(this.read(path, headers))
    const name = `${headers.authorization} ${key}`
    const text = `${method} ${path} ${JSON.stringify(body)}`
    const before = this.answers.get(name)
    if (before) return before.question === text ? this.reply(before, { 'idempotency-replayed': 'true' }) : this.reply(refused('key-reused'))
    const answer = this.change(question)
    this.answers.set(name, { ...answer, question: text })
    return this.reply(answer)
  }

  private reply({ status, body }: Answer, headers: Record<string, string> = {}): Reply {
    return { ok: true, status, headers, body: body === undefined ? undefined : (JSON.parse(JSON.stringify(body)) as unknown) }
  }

  private settleAll(): void {
    for (const [id, slot] of this.slots) {
      const settled = rules.settle(slot, [...this.entries.values()].filter((one) => one.slot === id), this.now as Instant)
      this.slots.set(id, settled.slot)
      for (const changed of settled.changed) this.entries.set(changed.ref, { ...changed, holder: this.entries.get(changed.ref)!.holder })
    }
  }

  private read(path: string, { authorization }: Record<string, string>): Answer {
    this.settleAll()
    const [, ref] = /^\/v1\/bookings\/(\w+)$/.exec(path) ?? []
    if (ref) return this.entries.get(ref as BookingRef)?.holder === authorization ? { status: 200, body: this.booking(ref as BookingRef) } : refused('booking-not-known')
    if (path === '/v1/offerings') return { status: 200, body: { offerings: this.offerings() } }
    const [, id, what, query] = /^\/v1\/offerings\/([^/]+)\/(days|slots)\?(.*)$/.exec(path) ?? []
    const open = [...this.slots.values()].filter(({ offering, start }) => offering === decodeURIComponent(id ?? '') && start > this.now)
    const free = ({ waiting, capacity, taken }: SlotState) => (waiting > 0 ? 0 : capacity - taken)
    const dayOfSlot = ({ start }: SlotState) => dayOf(start * 60_000)
    if (what === 'days') {
      const days = [...new Set(open.map(dayOfSlot))].sort()
      const sum = (of: SlotState[], value: (slot: SlotState) => number) => of.reduce((total, slot) => total + value(slot), 0)
      const counts = days.map((day) => ({ day, free: sum(open.filter((one) => dayOfSlot(one) === day), free), capacity: sum(open.filter((one) => dayOfSlot(one) === day), ({ capacity }) => capacity) }))
      return { status: 200, body: { days: counts } }
    }
    if (what !== 'slots') return refused('not-there')
    const day = /day=([\d-]+)/.exec(query ?? '')?.[1]
    const slots = open.filter((one) => dayOfSlot(one) === day)
    return { status: 200, body: { slots: slots.map((one) => ({ id: one.id, offering: one.offering, start: one.start, minutes: one.minutes, capacity: one.capacity, free: free(one), isOpen: one.isOpen })) } }
  }

  private offerings() {
    const found = new Map([...this.slots.values()].map((slot) => [slot.offering, slot]))
    return [...found].map(([id, { id: slot, minutes }]) => ({ id, office: id.split('/')[0], service: id.split('/')[1], number: Number(slot.split('-')[0]), slotMinutes: minutes }))
  }

  private change({ method, path, headers, body }: Question): Answer {
    this.settleAll()
    const now = this.now as Instant
    const said = body as { ref?: BookingRef; slot?: SlotId; commitment?: string } | undefined
    const holder = headers.authorization!
    const put = (slot: SlotState, entry: Entry, more: Partial<Kept> = {}): Answer => {
      this.slots.set(slot.id, slot)
      this.entries.set(entry.ref, { ...entry, ...more, holder })
      const answer = { status: 200, body: this.bookingAt(entry.ref) }
      this.settleAll()
      return answer
    }
    if (path === '/v1/holds' || path === '/v1/waits') {
      if (!headers.device) return refused('not-valid')
      const slot = this.slots.get(said!.slot!)
      if (!slot) return refused('slot-not-known')
      if (this.entries.has(said!.ref!)) return refused('key-reused')
      const step = rules[path === '/v1/holds' ? 'hold' : 'wait'](slot, said!.ref!, now)
      return step.ok ? put(step.slot, step.entry) : refused(step.reason)
    }
    const ref = said?.ref ?? (path.split('/')[3] as BookingRef)
    const entry = this.entries.get(ref)
    if (entry?.holder !== holder) return refused('booking-not-known')
    const slot = this.slots.get(entry.slot)!
    if (path.endsWith('/move')) {
      const to = this.slots.get(said!.slot!)
      if (!to) return refused('slot-not-known')
      const step = rules.move(slot, to, entry, now)
      if (!step.ok) return refused(step.reason)
      this.slots.set(step.from.id, step.from)
      return put(step.to, step.entry, entry.signature ? { signature: this.sign() } : {})
    }
    const step = rules[method === 'DELETE' ? 'cancel' : 'confirm'](slot, entry, now)
    if (!step.ok) return refused(step.reason)
    return put(step.slot, step.entry, method === 'DELETE' ? {} : { signature: this.sign() })
  }

  /** As it is right after a change, before anything happens by itself. */
  private bookingAt(ref: BookingRef): Booking {
    const { slot, state, heldUntil, signature, turn } = this.entries.get(ref)!
    const ahead = [...this.entries.values()].filter((one) => one.slot === slot && one.state === 'waiting' && one.turn! < (turn ?? 0)).length
    return { ref, slot, state, ...(heldUntil !== undefined && { heldUntil }), ...(state === 'waiting' && { ahead }), ...(signature && { signature, keyId: 1 }) }
  }

  /** 64 bytes, never the same twice. */
  private sign(): string {
    this.signed++
    return base64urlOf(Uint8Array.from({ length: 64 }, (_, index) => (index < 2 ? (this.signed >> (8 * index)) & 255 : 7)))
  }
}
