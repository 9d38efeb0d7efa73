/** Jobs with work on both sides of the boundary: what each side taxes. */
import { entryOn, type Fact } from '@/domain/fact/fact'
import { withHomeSide } from '@/domain/take-home/both-sides'
import { hongKongTakeHome } from '@/domain/take-home/hong-kong'
import { macaoTakeHome } from '@/domain/take-home/macao'
import { mainlandTakeHome, type MainlandTakeHome } from '@/domain/take-home/mainland'
import { taxSteps, type Step } from '@/domain/take-home/steps'
import type { HongKongRule } from '@/domain/tax/hong-kong'
import { taxedInHongKong, taxedInMacao } from '@/domain/tax/hong-kong-work'
import { taxedPay, tierOf } from '@/domain/tax/mainland-days'
import { presence, sixYears } from '@/facts/customs/stays'
import { taxedWhere } from '@/facts/jobs/tax-days'
import { announcedFor, daysFor, hongKongNotes, itemsOf, type Answer, type Asked, type DayLimits, type Elsewhere, type Exchange, type Note } from './parts'
import { hongKongFamily, MOST_WORK, type Stay } from './question'
import { hongKongRulesOn, macaoRulesOn, mainlandRulesOn, type Entries } from './rules'
import { homeVisits, type HomeVisits } from './visits'

/** Work on the Mainland for an employer at home. */
interface Away {
  tenths: number
  stay: Stay
}

const factsOn = (asked: Asked, ...facts: Fact<unknown>[]): Entries => facts.flatMap((fact) => entryOn(fact, asked.day) ?? [])

/** From what was typed, not from its worth elsewhere: there and back, cents are lost. */
function payIn(currency: 'CNY' | 'HKD' | 'MOP', { question }: Asked, exchange: Exchange): [number, number] | undefined {
  const [month, bonus] = [exchange.minor(question.payMinor ?? 0, question.currency, currency), exchange.minor(question.bonusMinor, question.currency, currency)]
  return month === undefined || bonus === undefined ? undefined : [month, bonus]
}

/** As many days as visits may have: the page asks whether there are more, not how many. */
const visited = ({ isVisitor, mostDays }: HomeVisits): { visitDays?: number } => (isVisitor ? { visitDays: mostDays } : {})

/** Employed in Hong Kong, with work on the Mainland: its tax by days, Hong Kong's with a credit, or none where all work is outside. */
export function fromHongKong(asked: Asked, { tenths, stay }: Away, exchange: Exchange): Answer {
  const { place, question, day } = asked
  const [mainland, ruled, visits] = [mainlandRulesOn(day), hongKongRulesOn(day), homeVisits(question, stay, MOST_WORK - tenths, day)]
  const [present, six] = [entryOn(presence, day), entryOn(sixYears, day)]
  const [inYuan, inDollars] = [payIn('CNY', asked, exchange), payIn('HKD', asked, exchange)]
  if (!mainland || !ruled || !visits || !present || !six || !inYuan || !inDollars) return { kind: 'no-rule', place, entries: [] }
  const [monthlyMinor, bonusMinor] = inDollars
  const work = { inside: tenths, all: MOST_WORK }
  const days = daysFor(stay, mainland.residence)
  // Whoever spends 183 whole days there, or works there all year, is present on more.
  const isExempt = !question.isPresentLong && stay !== 'lives' && tenths < MOST_WORK
  const abroad = mainlandTakeHome({ monthlyMinor: inYuan[0], bonusMinor: inYuan[1], items: [], additionalMinor: 0, days, work, isPaidInside: false }, mainland.rule, mainland.residence)
  const taxMinor = isExempt ? 0 : (exchange.minor(abroad.taxMinor, 'CNY', 'HKD') ?? 0)
  const payMinor = 12 * monthlyMinor + bonusMinor
  const sharedMinor = isExempt ? 0 : taxedPay(tierOf(days, mainland.residence), payMinor, 0, work)
  const home = { inside: MOST_WORK - tenths, all: MOST_WORK }
  const taxedMinor = taxedInHongKong(payMinor, { ...home, isEmployedInside: true, ...visited(visits) }, visits.mostDays)
  const { items, missing, lapsed, entries } = itemsOf({ ...asked, place: 'hong-kong' })
  const take = (rule: HongKongRule) => hongKongTakeHome({ monthlyMinor, bonusMinor, items, family: hongKongFamily(question), taxedMinor, mainland: { sharedMinor, taxMinor, work } }, rule)
  const result = take(ruled.rule)
  const isFree = taxedMinor === 0
  const announced = isFree ? undefined : announcedFor(question, ruled, take)
  // By which rule the Mainland takes nothing, or how both come together.
  const rule: Note | undefined = stay === 'short' ? 'short-exempt' : isExempt ? 'arrangement' : isFree ? undefined : 'credit'
  const notes: Note[] = [...(isFree ? (['hong-kong-none'] as const) : []), ...(rule ? [rule] : []), ...(isFree && sharedMinor === 0 ? (['nowhere'] as const) : []), ...(isFree ? [] : hongKongNotes(ruled, announced))]
  const rules = factsOn(asked, taxedWhere('hong-kong-employed'), taxedWhere('hong-kong-credit'))
  const dayLimits: DayLimits = {
    short: mainland.residence.shortStayDays,
    resident: mainland.residence.residentDays,
    days: present.value.mostDays,
    months: present.value.withinMonths,
    years: six.value.years,
    away: six.value.absenceOverDays,
  }
  return { kind: 'known', place, currency: 'HKD', result, missing, lapsed, notes, ...(announced && { announced }), ...(taxMinor > 0 && { elsewhere: { place: 'mainland', currency: 'CNY', steps: taxSteps(abroad.steps) } }), dayLimits, entries: [...ruled.entries, ...mainland.entries, ...rules, present, six, visits.entry, ...entries, ...exchange.entries(question.currency, 'HKD')] }
}

/** Employed in Macao, with work on the Mainland: up to 90 whole days it takes nothing of pay from elsewhere. Beyond, the arrangement decides, whose limit was not found. */
export function fromMacao(asked: Asked, { stay }: Away, exchange: Exchange): Answer {
  const { place, question, day } = asked
  if (stay !== 'short') return { kind: 'arrangement-unknown', place, entries: [] }
  const [ruled, mainland, pay] = [macaoRulesOn(day, question.isElder), mainlandRulesOn(day), payIn('MOP', asked, exchange)]
  if (!ruled || !mainland || !pay) return { kind: 'no-rule', place, entries: [] }
  const { items, missing, lapsed, entries } = itemsOf({ ...asked, place: 'macao' })
  const isResident = question.who === 'macao'
  const result = macaoTakeHome({ monthlyMinor: pay[0], bonusMinor: pay[1], items, isResident, isSharedWithMainland: true }, ruled.rule)
  const later = result.refundMinor > 0 ? ({ kind: 'refund', minor: result.refundMinor } as const) : undefined
  const notes: Note[] = ['short-exempt', 'macao-full', 'spread', ...(isResident && !ruled.rule.refund ? ['no-refund-yet' as const] : [])]
  const rules = factsOn(asked, taxedWhere('macao-work'))
  return { kind: 'known', place, currency: 'MOP', result, ...(later && { later }), missing, lapsed, notes, entries: [...ruled.entries, ...mainland.entries, ...rules, ...entries, ...exchange.entries(question.currency, 'MOP')] }
}

interface Both {
  result: MainlandTakeHome
  /** What the Mainland takes off for home's tax. */
  creditMinor: number
  notes: Note[]
  elsewhere?: Elsewhere
  entries: Entries
}

/** Employed on the Mainland, living in Hong Kong or Macao, with some work at home or none: what home takes. */
export function homeSideOf(asked: Asked, alone: MainlandTakeHome, exchange: Exchange): Both {
  const { question } = asked
  const isResident = question.stay === 'lives'
  const work = { inside: MOST_WORK - question.workTenths, all: MOST_WORK }
  if (question.who === 'hong-kong' || question.who === 'macao') {
    const home = question.who === 'macao' ? macaoShare(asked, work, exchange) : hongKongShare(asked, work, exchange)
    // A tax resident who does all work there needs to hear nothing of home.
    if (!home || (isResident && work.inside === 0)) return { result: alone, creditMinor: 0, notes: [], entries: [] }
    const [shared, tax] = [exchange.minor(home.sharedMinor, home.currency, 'CNY') ?? 0, exchange.minor(home.taxMinor, home.currency, 'CNY') ?? 0]
    const result = withHomeSide(alone, { place: question.who, sharedMinor: shared, taxMinor: tax, work })
    const isTwice = isResident && tax > 0
    const notes: Note[] = [home.sharedMinor > 0 ? `${question.who}-part` : `${question.who}-none`, ...(isTwice ? (['mainland-credit', 'tie'] as const) : [])]
    const elsewhere: Elsewhere | undefined = tax > 0 ? { place: question.who, currency: home.currency, steps: home.steps } : undefined
    return { result, creditMinor: result.creditMinor, notes, ...(elsewhere && { elsewhere }), entries: [...home.entries, ...(isTwice ? factsOn(asked, taxedWhere('mainland-credit')) : []), ...exchange.entries(home.currency, 'CNY')] }
  }
  return { result: alone, creditMinor: 0, notes: work.inside > 0 && !isResident ? ['part-taxed'] : [], entries: [] }
}

interface Share {
  currency: 'HKD' | 'MOP'
  sharedMinor: number
  taxMinor: number
  /** How that tax comes about. */
  steps: readonly Step[]
  entries: Entries
}

type Shared = (asked: Asked, work: { inside: number; all: number }, exchange: Exchange) => Share | undefined

const hongKongShare: Shared = (asked, work, exchange) => {
  const { question, day } = asked
  const [ruled, visits, pay] = [hongKongRulesOn(day), homeVisits(question, question.stay, work.inside, day), payIn('HKD', asked, exchange)]
  if (!ruled || !visits || !pay) return undefined
  const sharedMinor = taxedInHongKong(12 * pay[0] + pay[1], { ...work, isEmployedInside: false, ...visited(visits) }, visits.mostDays)
  const alone = hongKongTakeHome({ monthlyMinor: 0, bonusMinor: sharedMinor, items: [], family: hongKongFamily(question) }, ruled.rule)
  return { currency: 'HKD', sharedMinor, taxMinor: alone.taxMinor, steps: [{ id: 'share-hong-kong', minor: sharedMinor }, ...taxSteps(alone.steps)], entries: [...(sharedMinor > 0 ? ruled.entries : []), ...factsOn(asked, taxedWhere('hong-kong-elsewhere')), visits.entry] }
}

const macaoShare: Shared = (asked, work, exchange) => {
  const { question, day } = asked
  const [ruled, pay] = [macaoRulesOn(day, question.isElder), payIn('MOP', asked, exchange)]
  if (!ruled || !pay) return undefined
  const sharedMinor = taxedInMacao(12 * pay[0] + pay[1], work)
  const alone = macaoTakeHome({ monthlyMinor: 0, bonusMinor: sharedMinor, items: [], isResident: true }, ruled.rule)
  return { currency: 'MOP', sharedMinor, taxMinor: alone.taxMinor, steps: [{ id: 'share-macao', minor: sharedMinor }, ...taxSteps(alone.steps)], entries: [...(sharedMinor > 0 ? ruled.entries : []), ...factsOn(asked, taxedWhere('macao-work'))] }
}
