/** What a job at a place leaves, or why that cannot be said. */
import { entryOn, type FactEntry } from '@/domain/fact/fact'
import { hongKongTakeHome } from '@/domain/take-home/hong-kong'
import { macaoTakeHome } from '@/domain/take-home/macao'
import { mainlandTakeHome, type MainlandTakeHome } from '@/domain/take-home/mainland'
import type { HongKongRule } from '@/domain/tax/hong-kong'
import { taxAbove } from '@/domain/tax/subsidy'
import type { CivilDate } from '@/domain/time/civil'
import { mainlandTax } from '@/facts/jobs/mainland-income-tax'
import { hengqinMacao, hengqinTalents, subsidyFormula, subsidyOn } from '@/facts/jobs/subsidies'
import { fromHongKong, fromMacao, homeSideOf } from './across'
import { announcedFor, daysFor, dayOfYear, exchangeOn, hongKongNotes, itemsOf, type Answer, type Asked, type Exchange, type Known, type Note } from './parts'
import { cityOf, currencyOf, isLargeCity, type JobPlace } from './places'
import { hongKongFamily, MOST_WORK, type Question } from './question'
import { hongKongRulesOn, macaoRulesOn, mainlandRulesOn, type Entries } from './rules'

/** Whoever is at home on the Mainland is taxed there on pay from anywhere. */
const worldwide = ({ who }: Question): Note[] => (who === 'mainland' ? ['worldwide'] : [])

function inHongKong(asked: Asked): Answer {
  const { place, question, monthlyMinor, bonusMinor, day, rateEntries } = asked
  const ruled = hongKongRulesOn(day)
  if (!ruled) return { kind: 'no-rule', place, entries: [] }
  const { items, missing, lapsed, entries } = itemsOf(asked)
  const take = (rule: HongKongRule) => hongKongTakeHome({ monthlyMinor, bonusMinor, items, family: hongKongFamily(question) }, rule)
  const result = take(ruled.rule)
  const announced = announcedFor(question, ruled, take)
  const notes: Note[] = [...hongKongNotes(ruled, announced), ...worldwide(question)]
  return { kind: 'known', place, currency: 'HKD', result, missing, lapsed, notes, ...(announced && { announced }), entries: [...ruled.entries, ...entries, ...rateEntries] }
}

function inMacao(asked: Asked): Answer {
  const { place, question, monthlyMinor, bonusMinor, day, rateEntries } = asked
  const ruled = macaoRulesOn(day, question.isElder)
  if (!ruled) return { kind: 'no-rule', place, entries: [] }
  const { items, missing, lapsed, entries } = itemsOf(asked)
  const isResident = question.who === 'macao'
  const result = macaoTakeHome({ monthlyMinor, bonusMinor, items, isResident }, ruled.rule)
  const later = result.refundMinor > 0 ? ({ kind: 'refund', minor: result.refundMinor } as const) : undefined
  const notes: Note[] = ['spread', ...(isResident && !ruled.rule.refund ? ['no-refund-yet' as const] : []), ...worldwide(question)]
  return { kind: 'known', place, currency: 'MOP', result, ...(later && { later }), missing, lapsed, notes, entries: [...ruled.entries, ...entries, ...rateEntries] }
}

function additionalOf({ question: { children, parents, isOnlyChild, home }, place, day }: Asked): { minor: number; entries: Entries } {
  const [child, elder, rent, mortgage] = [entryOn(mainlandTax.children, day), entryOn(mainlandTax.elders, day), entryOn(mainlandTax.rent, day), entryOn(mainlandTax.mortgage, day)]
  const parts: [FactEntry<unknown> | undefined, number][] = [
    [child, children * (child?.value.eachMinor ?? 0)],
    [elder, parents > 0 && elder ? (isOnlyChild ? elder.value.onlyChildMinor : elder.value.mostSharedMinor) : 0],
    [rent, home === 'rent' && rent ? (isLargeCity(place) ? rent.value.largeMinor : rent.value.smallMinor) : 0],
    [mortgage, home === 'mortgage' && mortgage ? mortgage.value.monthMinor : 0],
  ]
  const used = parts.filter(([, minor]) => minor > 0)
  return { minor: used.reduce((sum, [, minor]) => sum + minor, 0), entries: used.flatMap(([entry]) => entry ?? []) }
}

/** What comes back, or is not due, above a share of taxable income or above Macao's burden. */
function laterOf({ question, place, day, monthlyMinor, bonusMinor }: Asked, result: MainlandTakeHome, exchange: Exchange): { later?: Known['later']; notes: Note[]; entries: Entries } {
  // A tax resident's taxable income holds pay for work elsewhere too; the measures that were read do not say whether that part counts.
  const isAcross = question.stay === 'lives' && question.workTenths < MOST_WORK
  const across: Note[] = isAcross ? ['hengqin-across'] : []
  if (place === 'hengqin' && question.who === 'macao') {
    const rule = entryOn(hengqinMacao, day)
    const macao = macaoRulesOn(day, question.isElder)
    const [month, bonus] = [exchange.minor(monthlyMinor, 'CNY', 'MOP'), exchange.minor(bonusMinor, 'CNY', 'MOP')]
    if (!rule || !macao || month === undefined || bonus === undefined) return { notes: [], entries: [] }
    const burden = exchange.minor(macaoTakeHome({ monthlyMinor: month, bonusMinor: bonus, items: [], isResident: true }, macao.rule).taxMinor, 'MOP', 'CNY') ?? 0
    const minor = Math.max(0, result.taxMinor - burden)
    return { later: { kind: 'hengqin', minor }, notes: ['hengqin-macao', ...(minor > 0 ? across : [])], entries: [rule, ...macao.entries, ...exchange.entries('CNY', 'MOP')] }
  }
  if (!question.isTalent) return { notes: [], entries: [] }
  if (place === 'hengqin') {
    const rule = entryOn(hengqinTalents, day)
    const minor = rule ? taxAbove(result.taxMinor, result.taxableMinor, rule.value) : 0
    return rule ? { later: { kind: 'hengqin', minor }, notes: minor > 0 ? ['hengqin-talent', ...across] : ['talent-none'], entries: [rule] } : { notes: ['talent-none'], entries: [] }
  }
  // Paid to people from outside the Mainland only.
  if (question.who === 'mainland') return { notes: [], entries: [] }
  const [rule, formula] = [subsidyOn(cityOf(place), day), entryOn(subsidyFormula, day)]
  if (!rule) return { notes: ['talent-none'], entries: [] }
  const minor = taxAbove(result.taxMinor, result.taxableMinor, rule.value)
  return { later: { kind: 'subsidy', minor }, notes: [minor > 0 ? 'talent' : 'talent-none', ...(minor > 0 && isAcross ? ['talent-across' as const] : [])], entries: [rule, ...(formula ? [formula] : [])] }
}

function onMainland(asked: Asked, exchange: Exchange): Answer {
  const { place, question, monthlyMinor, bonusMinor, day, rateEntries } = asked
  const ruled = mainlandRulesOn(day)
  if (!ruled) return { kind: 'no-rule', place, entries: [] }
  const { items, missing, lapsed, entries } = itemsOf(asked)
  const additional = additionalOf(asked)
  const isResident = question.stay === 'lives'
  const work = { inside: question.workTenths, all: MOST_WORK }
  const alone = mainlandTakeHome(
    { monthlyMinor, bonusMinor, items, fundPerTenThousand: question.fundPerTenThousand, ownInsuranceMinor: question.ownInsuranceMinor, additionalMinor: additional.minor, days: daysFor(question.stay, ruled.residence), work, isPaidInside: true },
    ruled.rule,
    ruled.residence,
  )
  const across = homeSideOf(asked, alone, exchange)
  // Only what is paid on the Mainland comes back: not what it takes off for home's tax.
  const found = laterOf(asked, { ...alone, taxMinor: alone.taxMinor - across.creditMinor }, exchange)
  const result = across.result
  const notes: Note[] = [
    ...(isResident ? [] : ['non-resident' as const]),
    ...across.notes,
    ...(isResident && result.bonus !== 'none' && result.otherMinor !== undefined ? [result.bonus] : []),
    ...(isResident && question.who !== 'mainland' ? ['six-years' as const] : []),
    ...(question.home === 'rent' && isResident && !isLargeCity(place) ? ['rent-least' as const] : []),
    ...found.notes,
  ]
  return {
    kind: 'known',
    place,
    currency: 'CNY',
    result,
    ...(found.later && { later: found.later }),
    missing,
    lapsed,
    notes,
    ...(across.elsewhere && { elsewhere: across.elsewhere }),
    entries: [...ruled.entries, ...(isResident ? additional.entries : []), ...entries, ...found.entries, ...across.entries, ...rateEntries],
  }
}

/** @returns nothing before a pay was given */
export function answerAt(place: JobPlace, question: Question, today: CivilDate): Answer | undefined {
  if (question.payMinor === undefined) return undefined
  const exchange = exchangeOn(today)
  const to = currencyOf(place)
  const [monthlyMinor, bonusMinor] = [exchange.minor(question.payMinor, question.currency, to), exchange.minor(question.bonusMinor, question.currency, to)]
  if (monthlyMinor === undefined || bonusMinor === undefined) return { kind: 'no-rate', place, entries: [] }
  const asked: Asked = { question, place, monthlyMinor, bonusMinor, day: dayOfYear(question.year, today), rateEntries: exchange.entries(question.currency, to) }
  // Of a job at home, some days across the boundary.
  const away = { tenths: question.awayTenths, stay: question.awayStay }
  if (place === 'hong-kong') return away.tenths > 0 ? fromHongKong(asked, away, exchange) : inHongKong(asked)
  if (place === 'macao') return away.tenths > 0 ? fromMacao(asked, away, exchange) : inMacao(asked)
  if (question.employer === 'there') return onMainland(asked, exchange)
  const sent = { tenths: question.workTenths, stay: question.stay }
  if (question.who === 'hong-kong') return fromHongKong(asked, sent, exchange)
  return question.who === 'macao' ? fromMacao(asked, sent, exchange) : { kind: 'arrangement-unknown', place, entries: [] }
}
