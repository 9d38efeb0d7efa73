/** What a gateway offers, read from its JSON: what makes no sense is left out, and what is no list is none. */
import { dayIn, type CivilDate } from '../time/civil'
import type { Instant, OfferingId, SlotId } from './booking'
import { isWhole, partsOf } from './phone-booking'

/** One service at one office. */
export interface Offered {
  id: OfferingId
  /** As in facts/customs/offices. */
  office: string
  /** What one comes for, as offices name it. */
  service: string
  slotMinutes: number
}

export interface OfferedDay {
  day: CivilDate
  free: number
}

export interface OfferedSlot {
  id: SlotId
  start: Instant
  minutes: number
  free: number
}

type Fields = Record<string, unknown>

const listIn = (body: unknown, name: string): Fields[] | undefined => {
  const list = (body as Fields | null | undefined)?.[name]
  return Array.isArray(list) ? list.filter((one): one is Fields => !!one && typeof one === 'object') : undefined
}

const OFFERING = /^([a-z0-9-]{1,60})\/([a-z0-9-]{1,60})$/

export const offeringsIn = (body: unknown): Offered[] | undefined =>
  listIn(body, 'offerings')?.flatMap(({ id, slotMinutes }) => {
    const [, office, service] = typeof id === 'string' ? (OFFERING.exec(id) ?? []) : []
    return office && service && isWhole(slotMinutes) ? [{ id: id as OfferingId, office, service, slotMinutes }] : []
  })

export const daysIn = (body: unknown): OfferedDay[] | undefined =>
  listIn(body, 'days')?.flatMap(({ day, free }) => {
    const known = dayIn(day)
    return known && isWhole(free) ? [{ day: known, free }] : []
  })

/** Slots in which one may have or await a place: closed ones are left out. */
export const slotsIn = (body: unknown): OfferedSlot[] | undefined =>
  listIn(body, 'slots')?.flatMap(({ id, minutes, free, isOpen }) => {
    const parts = partsOf(id)
    return parts && isOpen === true && isWhole(minutes) && isWhole(free) ? [{ id: id as SlotId, start: parts.start, minutes, free }] : []
  })

/** Apps that the gateway asks who somebody is, where its operator offers that. */
export const hostsIn = (body: unknown): string[] | undefined => {
  const hosts = (body as Fields | null | undefined)?.hosts
  return Array.isArray(hosts) ? hosts.filter((one): one is string => typeof one === 'string') : undefined
}

/** The device that the gateway made of what the host told it. */
export const deviceIn = (body: unknown): string | undefined => {
  const device = (body as Fields | null | undefined)?.device
  return typeof device === 'string' && /^[A-Za-z0-9_-]{22}$/.test(device) ? device : undefined
}
