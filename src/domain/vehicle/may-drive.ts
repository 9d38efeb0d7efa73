import type { Answers, Checker, Step } from '../checker/checker'
import type { Scheme, SchemeRule, SchemeRules } from './scheme'

export const QUESTIONS = ['car', 'to', 'stop', 'city', 'owner', 'resident', 'permanent', 'dual', 'seats', 'tie', 'licence'] as const
export type QuestionId = (typeof QUESTIONS)[number]

/** What has to be put right first. */
export type First = 'owner-applies' | 'permit' | 'licence-mainland' | 'licence-hong-kong' | 'round' | 'monthly'

/** Why it cannot be done. */
export type Barrier = 'resident' | 'permanent' | 'company' | 'seats' | 'tie' | 'not-yet' | 'ended'

/** What no source says. */
export type Gap = 'company-car' | 'other-driver' | 'other-city' | 'guangdong-to-macao' | 'other-plate'

/** Who answers what the app cannot. */
export type Office = 'hong-kong-transport' | 'macao-transport' | 'hengqin-vehicles' | 'hong-kong-airport'

export type Verdict =
  | { kind: 'may'; scheme: Scheme; first: First[]; also: Scheme[] }
  | { kind: 'may-not'; scheme: Scheme; because: Barrier; also: Scheme[] }
  | { kind: 'unknown'; scheme?: Scheme; about: Gap; ask: Office }

type Given = Answers<QuestionId>
type Next = Step<QuestionId, Verdict>
type Ways = (given: Given, rules: SchemeRules) => Next

const ask = (id: QuestionId, ...options: string[]): Next => ({ ask: { id, options } })
const may = (scheme: Scheme, first: (First | false)[], ...also: Scheme[]): Next => ({
  result: { kind: 'may', scheme, first: first.filter((one): one is First => one !== false), also },
})
const mayNot = (scheme: Scheme, because: Barrier, ...also: Scheme[]): Next => ({ result: { kind: 'may-not', scheme, because, also } })
const unknown = (about: Gap, office: Office, scheme?: Scheme): Next => ({ result: { kind: 'unknown', about, ask: office, ...(scheme && { scheme }) } })

const isThere = (rule: SchemeRules[Scheme]): rule is SchemeRule => typeof rule !== 'string'
/** Of several schemes, those that are there on the day. */
const there = (rules: SchemeRules, ...schemes: Scheme[]) => schemes.filter((scheme) => isThere(rules[scheme]))

/** Up to five seats, six to eight, nine, more: the most a car of that answer has. */
const SEATS: Record<string, number> = { 'to-5': 5, 'to-8': 8, '9': 9, more: 10 }
const seatsOf = ({ seats }: Given) => SEATS[seats!]!

const OWNERS = ['me', 'company', 'another']
const firstOwner = ({ owner }: Given) => owner === 'another' && ('owner-applies' as const)
const firstPermit = ({ resident }: Given) => resident === 'no-permit' && ('permit' as const)
/** The licence is asked for only where one's own will not do. */
const firstLicence = ({ licence }: Given, rule: SchemeRule) => licence === 'no' && rule.licence !== undefined && (`licence-${rule.licence}` as const)

/** With plates of both sides. */
function byQuota(given: Given, rules: SchemeRules): Next {
  const rule = rules['guangdong-quota']
  return isThere(rule) ? may('guangdong-quota', [firstPermit(given)]) : mayNot('guangdong-quota', rule)
}

/** Between Hong Kong and Macao over the bridge. @param parking what is left where the city itself is closed */
function byBridgeQuota(given: Given, rules: SchemeRules, { quota, office, parking }: { quota: Scheme; office: Office; parking: Scheme[] }): Next {
  const { owner, permanent, tie } = given
  const rule = rules[quota]
  if (!isThere(rule)) return mayNot(quota, rule, ...parking)
  if (!owner) return ask('owner', ...OWNERS)
  if (owner === 'another') return unknown('other-driver', office, quota)
  if (owner === 'me' && !permanent) return ask('permanent', 'yes', 'no')
  if (owner === 'me' && permanent === 'no') return mayNot(quota, 'permanent', ...parking)
  if (!rule.isForAll && !tie) return ask('tie', 'yes', 'no')
  if (!rule.isForAll && tie === 'no') return mayNot(quota, 'tie', ...parking)
  return may(quota, [rule.hasRounds === true && 'round'], ...parking)
}

/** Without a quota of its own: for anybody's car over the bridge, for small ones once through Shenzhen Bay. */
const hongKongToGuangdong: Ways = (given, rules) => {
  const { owner, resident, dual, seats, licence } = given
  const north: Scheme = 'northbound-hong-kong'
  if (!dual) return ask('dual', 'no', 'yes')
  if (!resident) return ask('resident', 'permit', 'no-permit', 'no')
  if (resident === 'no') return mayNot(north, 'resident')
  if (dual === 'yes') return byQuota(given, rules)
  if (!owner) return ask('owner', ...OWNERS)
  if (!seats) return ask('seats', 'to-5', 'to-8', 'more')
  const name = owner === 'company' ? 'company' : 'person'
  const fits = (scheme: Scheme) => {
    const rule = rules[scheme]
    return isThere(rule) && (rule.owners ?? [name]).includes(name) && seatsOf(given) <= (rule.maxSeats ?? Infinity)
  }
  const [best, ...others] = [north, 'ad-hoc' as const].filter(fits)
  if (!best) {
    const rule = rules[north]
    const because = !isThere(rule) ? rule : seatsOf(given) > (rule.maxSeats ?? Infinity) ? 'seats' : 'company'
    return mayNot(north, because, ...there(rules, 'guangdong-quota'))
  }
  const rule = rules[best] as SchemeRule
  if (rule.licence && !licence) return ask('licence', 'yes', 'no')
  return may(best, [firstOwner(given), firstPermit(given), firstLicence(given, rule)], ...others)
}

/** Into the city with a quota; to its door without. */
const hongKongToMacao: Ways = (given, rules) => {
  const { stop, owner } = given
  if (!stop) return ask('stop', 'city', 'port')
  const parking = there(rules, 'port-parking')
  if (stop === 'port') {
    const rule = rules['port-parking']
    if (!isThere(rule)) return mayNot('port-parking', rule)
    return owner ? may('port-parking', [firstOwner(given)]) : ask('owner', ...OWNERS)
  }
  return byBridgeQuota(given, rules, { quota: 'to-macao-quota', office: 'hong-kong-transport', parking })
}

const macaoToGuangdong: Ways = (given, rules) => {
  const { owner, resident, dual, licence } = given
  const north: Scheme = 'northbound-macao'
  const rule = rules[north]
  if (!dual) return ask('dual', 'no', 'yes')
  if (!resident) return ask('resident', 'permit', 'no-permit', 'no')
  if (resident === 'no') return mayNot(north, 'resident')
  if (dual === 'yes') return byQuota(given, rules)
  if (!isThere(rule)) return mayNot(north, rule, ...there(rules, 'hengqin'))
  if (!owner) return ask('owner', ...OWNERS)
  if (owner === 'company' && rule.owners && !rule.owners.includes('company')) return mayNot(north, 'company')
  if (rule.licence && !licence) return ask('licence', 'yes', 'no')
  return may(north, [firstOwner(given), firstPermit(given), firstLicence(given, rule)], ...there(rules, 'hengqin'))
}

/** At once for those who work, own or invest there; others wait for one of the month's places, where there are any for them. */
const macaoToHengqin: Ways = (given, rules) => {
  const { owner, resident, seats, tie, licence } = given
  const rule = rules.hengqin
  if (!isThere(rule)) return mayNot('hengqin', rule)
  if (!resident) return ask('resident', 'yes', 'no')
  if (resident === 'no') return mayNot('hengqin', 'resident')
  if (!owner) return ask('owner', ...OWNERS)
  if (owner === 'company') return unknown('company-car', 'hengqin-vehicles', 'hengqin')
  if (!seats) return ask('seats', '9', 'more')
  if (seatsOf(given) > (rule.maxSeats ?? Infinity)) return mayNot('hengqin', 'seats')
  if (!tie) return ask('tie', 'yes', 'no')
  if (tie === 'no' && !rule.isForAll) return mayNot('hengqin', 'tie', ...there(rules, 'northbound-macao'))
  if (rule.licence && !licence) return ask('licence', 'yes', 'no')
  return may('hengqin', [firstOwner(given), firstLicence(given, rule), tie === 'no' && 'monthly'], ...there(rules, 'northbound-macao'))
}

const macaoToHongKong: Ways = (given, rules) => {
  return byBridgeQuota(given, rules, { quota: 'to-hong-kong-quota', office: 'macao-transport', parking: there(rules, 'park-and-fly') })
}

const CITIES = ['guangzhou', 'zhuhai', 'jiangmen', 'zhongshan', 'other']
const isOfCity = (city: string, { cities }: SchemeRule) => !cities || cities.includes(city)

const guangdongToHongKong: Ways = (given, rules) => {
  const { city, owner, seats, licence } = given
  const rule = rules.southbound
  if (!isThere(rule)) return mayNot('southbound', rule, ...there(rules, 'park-and-fly'))
  if (!city) return ask('city', ...CITIES)
  if (!isOfCity(city, rule)) return unknown('other-city', 'hong-kong-transport', 'southbound')
  if (!owner) return ask('owner', ...OWNERS)
  if (owner === 'company') return unknown('company-car', 'hong-kong-transport', 'southbound')
  if (!seats) return ask('seats', 'to-8', 'more')
  if (seatsOf(given) > (rule.maxSeats ?? Infinity)) return mayNot('southbound', 'seats', ...there(rules, 'park-and-fly'))
  if (rule.licence && !licence) return ask('licence', 'yes', 'no')
  return may('southbound', [firstOwner(given), firstLicence(given, rule)], ...there(rules, 'park-and-fly'))
}

const toFlight: Ways = ({ car, city }, rules) => {
  const rule = rules['park-and-fly']
  if (!isThere(rule)) return mayNot('park-and-fly', rule)
  if (car === 'macao') return may('park-and-fly', [], ...there(rules, 'to-hong-kong-quota'))
  if (!city) return ask('city', ...CITIES)
  return isOfCity(city, rule) ? may('park-and-fly', [], ...there(rules, 'southbound')) : unknown('other-city', 'hong-kong-airport', 'park-and-fly')
}

const WAYS: Record<string, Record<string, Ways>> = {
  'hong-kong': { zhuhai: hongKongToGuangdong, guangdong: hongKongToGuangdong, macao: hongKongToMacao },
  macao: { zhuhai: macaoToGuangdong, guangdong: macaoToGuangdong, hengqin: macaoToHengqin, 'hong-kong': macaoToHongKong, flight: toFlight },
  guangdong: { 'hong-kong': guangdongToHongKong, flight: toFlight, macao: () => unknown('guangdong-to-macao', 'macao-transport') },
  other: { 'hong-kong': () => unknown('other-plate', 'hong-kong-transport'), macao: () => unknown('other-plate', 'macao-transport') },
}

/** Whether one may take a car across, and by which scheme, under the rules of one day. */
export function mayDrive(rules: SchemeRules): Checker<QuestionId, Verdict> {
  return (given) => {
    if (!given.car) return ask('car', ...Object.keys(WAYS))
    const ways = WAYS[given.car]!
    return given.to ? ways[given.to]!(given, rules) : ask('to', ...Object.keys(ways))
  }
}

const OFFICES: Record<Scheme, Office> = {
  'northbound-hong-kong': 'hong-kong-transport',
  'northbound-macao': 'macao-transport',
  hengqin: 'hengqin-vehicles',
  southbound: 'hong-kong-transport',
  'park-and-fly': 'hong-kong-airport',
  'ad-hoc': 'hong-kong-transport',
  'guangdong-quota': 'hong-kong-transport',
  'to-macao-quota': 'hong-kong-transport',
  'to-hong-kong-quota': 'macao-transport',
  'port-parking': 'hong-kong-transport',
}

/** Who answers questions on a scheme. */
export const officeOf = (scheme: Scheme): Office => OFFICES[scheme]
