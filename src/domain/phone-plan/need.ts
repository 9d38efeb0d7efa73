import type { Checker } from '../checker/checker'
import { RIDERS, type Rider } from '../ride/means'

/** Where the phone is used, and whose number is wanted. */
export const LANDS = ['mainland', 'hong-kong', 'macao'] as const
export type Land = (typeof LANDS)[number]

/** `number`: a local number for codes and calls; `both`: data as well. */
const USES = ['data', 'number', 'both'] as const
export type Use = (typeof USES)[number]

/** `two`: takes a second SIM or an eSIM. */
const PHONES = ['two', 'one'] as const
export type Phone = (typeof PHONES)[number]

export interface Need {
  who: Rider
  to: Land
  use: Use
  phone: Phone
}

export type PhoneQuestion = 'who' | 'to' | 'use' | 'phone'

/** Nobody asks how to use a phone at home. */
export const landsFor = (who: Rider): readonly Land[] => LANDS.filter((land) => land !== who)

/** Asks until it is plain who wants what where. */
export const phoneNeed: Checker<PhoneQuestion, Need> = ({ who, to, use, phone }) => {
  if (!who) return { ask: { id: 'who', options: RIDERS } }
  if (!to) return { ask: { id: 'to', options: landsFor(who as Rider) } }
  if (!use) return { ask: { id: 'use', options: USES } }
  if (!phone) return { ask: { id: 'phone', options: PHONES } }
  return { result: { who: who as Rider, to: to as Land, use: use as Use, phone: phone as Phone } }
}
