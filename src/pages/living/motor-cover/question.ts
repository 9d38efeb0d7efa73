import { typedMoney } from '@/domain/money/typed-money'
import { CROSSINGS, destinationOf, homeOf, type CoverPlace, type Crossing } from '@/domain/motor-cover/scheme'
import type { Claim, Extra } from '@/domain/motor-cover/payout'
import type { Answers } from '@/domain/checker/checker'
import type { Person } from '../../use-person'

export const LOSSES = ['death', 'medical', 'property', 'occupants'] as const
export type Loss = (typeof LOSSES)[number]
export const IDS = ['way', 'fault', 'extra', 'seat', ...LOSSES] as const
export type AnswerId = (typeof IDS)[number]

/** Sums that can be chosen, in whole units of the place's money: of the Mainland as they were on offer, of Hong Kong for property. */
const EXTRAS: Record<CoverPlace, readonly string[]> = {
  mainland: ['0', '1000000', '2000000', '5000000', '10000000'],
  'hong-kong': ['0', '500000', '1000000', '2000000'],
  macao: ['0'],
}
export const SEATS = ['0', '10000', '50000', '100000', '200000'] as const

/** An accident with one death abroad of the car, so that something can be seen before anything is typed. */
const EXAMPLE: Record<Loss, string> = { death: '1000000', medical: '50000', property: '50000', occupants: '0' }

/** More than any accident costs, in hundredths: sums stay exact. */
export const MOST_MINOR = 1_000_000_000_00

export interface MotorQuestion {
  crossing: Crossing
  /** Where it happens. */
  place: CoverPlace
  home: CoverPlace
  isAtFault: boolean
  /** Choices for bought cover there, and the one chosen, in whole units. */
  extras: readonly string[]
  extra: string
  seat: string
  losses: Record<Loss, string>
  claim: Claim
  bought: Extra
}

const minorOf = (text: string): number => {
  const typed = typedMoney(text, 'CNY', '.')
  return typed.ok && typed.money.minor <= MOST_MINOR ? typed.money.minor : 0
}

const LIKELY: Partial<Record<Person, Crossing>> = { 'hong-kong': 'northbound-hong-kong', macao: 'northbound-macao', mainland: 'southbound' }
export const likelyCrossing = (who: string): Crossing | undefined => LIKELY[who as Person]

/** What the address asks; nothing while it is not known which scheme. Whatever else it holds that is no answer counts as not given. */
export function questionOf(given: Answers<AnswerId>, likely: Crossing | undefined): MotorQuestion | undefined {
  const crossing = CROSSINGS.find((one) => one === given.way) ?? likely
  if (!crossing) return undefined
  const place = destinationOf(crossing)
  const extras = EXTRAS[place]
  const extra = extras.find((one) => one === given.extra) ?? '0'
  const seat = place === 'mainland' ? (SEATS.find((one) => one === given.seat) ?? '0') : '0'
  const losses = { ...EXAMPLE }
  for (const loss of LOSSES) losses[loss] = given[loss] ?? EXAMPLE[loss]
  const isProperty = place === 'hong-kong'
  return {
    crossing,
    place,
    home: homeOf(crossing),
    isAtFault: place !== 'mainland' || given.fault !== 'other',
    extras,
    extra,
    seat,
    losses,
    claim: { death: minorOf(losses.death), medical: minorOf(losses.medical), property: minorOf(losses.property), occupants: minorOf(losses.occupants) },
    bought: { thirdPartyMinor: isProperty ? 0 : minorOf(extra), propertyMinor: isProperty ? minorOf(extra) : 0, occupantsMinor: minorOf(seat) },
  }
}
