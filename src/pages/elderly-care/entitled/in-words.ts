/** Questions, conditions and amounts of this tool in words. */
import type { Question } from '@/domain/checker/checker'
import type { EntitledQuestion } from '@/domain/entitlement/entitled'
import type { Amount } from '@/domain/entitlement/judge'
import { isAnyOf, simpleIn, type Condition } from '@/domain/entitlement/condition'
import { NINE_CITIES, type Asked } from '@/domain/entitlement/person'
import { entryOn } from '@/domain/fact/fact'
import type { Locale } from '@/domain/locale/locale'
import { separator } from '@/domain/locale/separator'
import { formatMoney } from '@/domain/money/money'
import type { CivilDate } from '@/domain/time/civil'
import { decidingDays, meansLimits } from '@/facts/elderly-care/schemes'
import { questionsInWords } from '../../questions'
import type { EntitledKey, SayEntitled } from './locales'

export interface Words {
  t: SayEntitled
  locale: Locale
  today: CivilDate
}

const DAYS = { away: 'away', 'hk-days': 'hong-kong', 'macao-days': 'macao', 'macao-presence': 'macao' } as const
const daysOf = (id: keyof typeof DAYS, today: CivilDate): number | string => entryOn(decidingDays(DAYS[id]), today)?.value.days ?? '?'

/** Cities by name, and the sets of them that schemes are for by theirs. */
function placesInWords(of: readonly string[], { t }: Words): string {
  if (of.length === NINE_CITIES.length + 1) return t('ent.place.all')
  if (of.length === NINE_CITIES.length) return t(of.includes('shenzhen') ? 'ent.place.nine' : 'ent.place.others')
  const [one, other] = of.map((place) => t(`region.${place}` as 'region.macao'))
  return other === undefined ? one! : t('ent.place.either', { one: one!, other })
}

/** A condition as a phrase that can stand in a list. */
export function conditionInWords(condition: Condition, words: Words): string {
  const { t, today } = words
  if (isAnyOf(condition)) return t('ent.cond.macao-presence', { days: daysOf('macao-presence', today) })
  if (condition.asks === 'age') return t('ent.cond.age', { from: condition.from })
  const { asks, of } = condition
  switch (asks) {
    case 'place':
      return t('ent.cond.place', { list: placesInWords(of, words) })
    case 'resident':
    case 'gets':
    case 'disability':
      return t(`ent.cond.${asks}.${of.join('-')}` as EntitledKey)
    case 'away':
    case 'hk-days':
      return t(`ent.cond.${asks}`, { days: daysOf(asks, today) })
    default:
      return t(`ent.cond.${asks}` as EntitledKey)
  }
}

/** The conditions on which an answer is still missing. */
export const openInWords = (conditions: readonly Condition[], asks: readonly Asked[], words: Words): string =>
  conditions
    .filter((one) => simpleIn(one).some((simple) => asks.includes(simple.asks)))
    .map((one) => conditionInWords(one, words))
    .join(separator(words.locale, 'clauses'))

/** An amount with how often it is paid, and whether it is a ceiling or an older one. */
export function amountInWords(amount: Amount, { t, locale }: Words): string {
  const text = t(`ent.${amount.per}`, { amount: formatMoney(amount, locale) })
  return amount.isMost ? t('ent.most', { text }) : amount.isLeast ? t('ent.least', { text }) : text
}

function ageInWords(from: number, next: string | undefined, t: SayEntitled): string {
  if (next === undefined) return t('ent.age.over', { from })
  return from === 0 ? t('ent.age.under', { to: next }) : t('ent.age.between', { from, to: Number(next) - 1 })
}

function optionInWords(id: EntitledQuestion, option: string, next: string | undefined, { t, today }: Words): string {
  if (id === 'who') return t(`who.${option}` as 'who.macao')
  if (id === 'age') return ageInWords(Number(option), next, t)
  if (id === 'place' && option !== 'guangdong') return t(`region.${option}` as 'region.macao')
  if (id === 'away' || id === 'hk-days' || id === 'macao-days') return t(`ent.${id}.${option}` as EntitledKey, { days: daysOf(id, today) })
  return t(`ent.${id}.${option}` as EntitledKey)
}

function meansHint({ t, locale, today }: Words): string | undefined {
  const limits = entryOn(meansLimits, today)?.value
  const hkd = (minor: number) => formatMoney({ minor, currency: 'HKD' }, locale)
  return limits && t('ent.hint.means', { single: hkd(limits.income.single), singleAssets: hkd(limits.assets.single), couple: hkd(limits.income.couple), coupleAssets: hkd(limits.assets.couple) })
}

/** The questions so far, in words. */
export const askedInWords = (asked: readonly Question<EntitledQuestion>[], words: Words) =>
  questionsInWords(asked, {
    label: (id) => words.t(`ent.ask.${id}`),
    option: (id, value, next) => optionInWords(id, value, next, words),
    hint: (id) => (id === 'means' ? meansHint(words) : undefined),
  })
