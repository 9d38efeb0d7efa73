import { Type } from '@sinclair/typebox'
import { REFUSALS } from '@/domain/booking/booking'

export const exactly = { additionalProperties: false } as const

export const Ref = Type.String({ pattern: '^[0-9a-f]{16}$', description: '64 random bits, made by the phone.' })
export const SlotName = Type.String({ pattern: '^[0-9]{1,5}-[0-9]{1,10}$', description: 'Number of the offering, and start in minutes since 1970 UTC.' })
/** Of this millennium: minutes of later ones are more than the database's whole numbers hold. */
export const Day = Type.String({ pattern: '^2[0-9]{3}-[0-9]{2}-[0-9]{2}$' })
export const Instant = Type.Integer({ minimum: 0, description: 'Minutes since 1970, UTC.' })
export const Count = Type.Integer({ minimum: 0 })
export const OfferingName = Type.String({ pattern: '^[a-z0-9-]{1,60}/[a-z0-9-]{1,60}$' })
/** 32 bytes in base64url: the last of the 43 signs carries four bits. */
export const Commitment = Type.String({ pattern: '^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$' })

const Key = Type.String({ pattern: '^[A-Za-z0-9_-]{16,64}$', description: 'Another one for each thing asked; the same one when it is asked again.' })
const Device = Type.String({ pattern: '^[A-Za-z0-9_-]{22}$', description: '16 random bytes, drawn anew each day: whose share of the day is counted. Not stored beside a booking.' })

export const KeyHeader = Type.Object({ 'idempotency-key': Key })
/** Of what takes a place or a turn: without a device nobody could be told from a tout. */
export const BeginHeader = Type.Object({ 'idempotency-key': Key, device: Device })

const STATES = ['held', 'waiting', 'booked', 'arrived', 'no-show', 'cancelled', 'expired'] as const

export const BookingSchema = Type.Object(
  {
    ref: Ref,
    slot: SlotName,
    state: Type.Unsafe<(typeof STATES)[number]>({ type: 'string', enum: STATES }),
    heldUntil: Type.Optional(Instant),
    ahead: Type.Optional(Type.Integer({ minimum: 0 })),
    signature: Type.Optional(Type.String()),
    keyId: Type.Optional(Type.Integer({ minimum: 0, maximum: 255 })),
  },
  exactly,
)

/** What everybody, and a counter, is told of a slot. */
export const SlotSchema = Type.Object(
  { id: SlotName, offering: OfferingName, start: Instant, minutes: Count, capacity: Count, free: Count, isOpen: Type.Boolean() },
  exactly,
)

const Refused = Type.Object(
  { reason: Type.Unsafe<(typeof REFUSALS)[number]>({ type: 'string', enum: REFUSALS }), field: Type.Optional(Type.String()), at: Type.Optional(Instant) },
  exactly,
)
export const refusals = { '4xx': Refused, '5xx': Refused } as const
