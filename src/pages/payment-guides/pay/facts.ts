import { entriesOn, entryOn, type Fact, type FactEntry } from '@/domain/fact/fact'
import type { LocalText } from '@/domain/locale/locale'
import { isSetUp, meansOf, operatorFor, placesOf, type Held, type Place, type Way } from '@/domain/pay/means'
import type { PayCase } from '@/domain/pay/what-for'
import type { PayFacts, Taken } from '@/domain/pay/which-way'
import { FARES, isOnMainland, type Means } from '@/domain/ride/means'
import type { CivilDate } from '@/domain/time/civil'
import { acceptances, contacts, fees, limits, obtains, pitfalls, setups, type PayContact, type PayFee, type PayLimit, type PayObtain, type PayPitfall, type PaySetup } from '@/facts/payment/ways'
import { acceptances as rides, guideOf, signOf, type RideGuide } from '@/facts/travel/ride-codes'

/** A way that is taken or not, and what says so. */
export interface Accepted extends Taken {
  note?: LocalText
  /** Of fares: the lower the cheaper. */
  fare?: number
  /** One source says that a foreign card will do for the ride code. */
  isForeignRide?: boolean
  /** Where a ride code opens the gate. */
  means?: Means
  entries: FactEntry<unknown>[]
}

/** Means whose ride code has to be turned on first. */
const RIDE_WALLETS: readonly Means[] = ['alipay', 'alipayhk', 'wechat', 'wechat-hk']

/** Facts of a place come before those of a larger one around it. */
const nearest = <Value extends { place?: Place }>(facts: ReadonlyMap<string, Fact<Value>>, day: CivilDate, places: readonly Place[], isMeant: (value: Value) => boolean): FactEntry<Value> | undefined => {
  const found = entriesOn(facts.values(), day).filter(({ value }) => isMeant(value))
  for (const place of places) {
    const here = found.find(({ value }) => value.place === place)
    if (here) return here
  }
  return found.find(({ value }) => value.place === undefined)
}

/** What ride codes know of a way on the metro or the bus of a city. */
function rideAccepted(way: Way, { city, what }: PayCase, day: CivilDate): Accepted | undefined {
  const operator = operatorFor(city, what)
  const means = meansOf(way)
  if (!operator || !means) return undefined
  // Elsewhere a foreign card in Alipay pays nothing.
  if (way === 'alipay-card' && !isOnMainland(operator)) return undefined
  const known = entryOn(rides.get(`${operator}/${means}`), day)
  if (known) {
    const { works, note, fare } = known.value
    const guide = way === 'alipay-card' ? entryOn(guideOf(means), day) : undefined
    if (way === 'alipay-card' && !guide) return undefined
    const said = { works: guide && works === 'yes' ? ('some' as const) : works, note, means, ...(fare && { fare: FARES.indexOf(fare) }) }
    return guide ? { ...said, isForeignRide: true, entries: [known, guide] } : { ...said, entries: [known] }
  }
  const sign = isOnMainland(operator) ? entryOn(signOf(means), day) : undefined
  return sign && { works: 'some', note: sign.value.note, means, entries: [sign] }
}

/** What is known of a way on a day, there and for that. */
export function acceptedOn(way: Way, asked: PayCase, day: CivilDate): Accepted | undefined {
  const ride = rideAccepted(way, asked, day)
  if (ride) return ride
  const own = nearest(acceptances, day, placesOf(asked.city), (value) => value.way === way && value.purposes.includes(asked.what))
  const means = operatorFor(asked.city, asked.what) && way !== 'alipay-card' ? meansOf(way) : undefined
  return own && { ...own.value, ...(means && { means }), entries: [own] }
}

export const setupOn = (way: Way, { city }: PayCase, day: CivilDate): FactEntry<PaySetup> | undefined => nearest(setups, day, placesOf(city), (value) => value.way === way)

/** How a ride code is turned on; nothing for a card that is tapped. */
export const rideGuideOn = (means: Means | undefined, day: CivilDate): FactEntry<RideGuide> | undefined => (means && RIDE_WALLETS.includes(means) ? entryOn(guideOf(means), day) : undefined)

export const feeOn = (way: Way, { city }: PayCase, day: CivilDate): FactEntry<PayFee> | undefined => {
  const places = placesOf(city)
  return entriesOn(fees.values(), day).find(({ value }) => value.way === way && places.includes(value.place))
}

const holdsAt = (places: readonly Place[], place: Place | undefined): boolean => place === undefined || places.includes(place)

export const limitsOn = (way: Way, { city, who }: PayCase, day: CivilDate): FactEntry<PayLimit>[] =>
  entriesOn(limits.values(), day).filter(({ value }) => value.way === way && holdsAt(placesOf(city), value.place) && (!value.who || value.who.includes(who)))

export const pitfallsOn = (way: Way, { city, what }: PayCase, day: CivilDate): FactEntry<PayPitfall>[] =>
  entriesOn(pitfalls.values(), day).filter(({ value }) => value.ways.includes(way) && holdsAt(placesOf(city), value.place) && (!value.purposes || value.purposes.includes(what)))

/** How such a person gets what they lack, where they are. */
export const obtainOn = (held: Held, { city, who }: PayCase, day: CivilDate): FactEntry<PayObtain> | undefined =>
  nearest(obtains, day, placesOf(city), (value) => value.held === held && value.who.includes(who))

/** Whom to ask of a city. */
export const contactIn = (asked: PayCase, day: CivilDate): FactEntry<PayContact> => {
  const places = placesOf(asked.city)
  return entryOn(contacts.get(places[places.length - 1]!), day)!
}

/** Everything that ranking asks of the facts. */
export const rulesFor = (asked: PayCase, day: CivilDate): PayFacts => ({
  taken: (way) => acceptedOn(way, asked, day),
  steps: (way) => (isSetUp(way) ? (setupOn(way, asked, day)?.value.steps.length ?? 0) : 0) + (rideGuideOn(acceptedOn(way, asked, day)?.means, day)?.value.steps.length ?? 0),
  cost: (way) => acceptedOn(way, asked, day)?.fare ?? feeOn(way, asked, day)?.value.perTenThousand,
  obtain: (held) => obtainOn(held, asked, day)?.value.steps.length,
})
