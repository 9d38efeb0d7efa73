/** Conditions and answers of this tool in words. */
import type { Question } from '@/domain/checker/checker'
import type { Locale } from '@/domain/locale/locale'
import { formatMoney } from '@/domain/money/money'
import type { MayIQuestion } from '@/domain/work-route/may-i'
import type { Condition } from '@/domain/work-route/judge'
import { isNumber, type Asked, type NumberAsked } from '@/domain/work-route/profile'
import { questionsInWords } from '../../questions'
import type { MayKey, SayMay } from './locales'

const hkd = (amount: number, locale: Locale) => formatMoney({ minor: amount * 100, currency: 'HKD' }, locale)
const spanOf = (months: number, t: SayMay) => (months >= 12 && months % 12 === 0 ? t('may.years', { count: months / 12 }) : t('may.months', { count: months }))

/** A condition as a phrase that can stand in a list. */
export function conditionInWords(condition: Condition, t: SayMay, locale: Locale): string {
  if ('of' in condition) {
    const { asks, of } = condition
    const key = asks === 'work' ? `work.${of.join('-')}` : asks === 'degree' || asks === 'campus' || asks === 'employer' ? `${asks}.${of[0]}` : asks
    return t(`may.cond.${key}` as MayKey)
  }
  const { asks, from, to } = condition
  switch (asks) {
    case 'age':
      return from !== undefined && to !== undefined ? t('may.cond.age.both', { from, to }) : from !== undefined ? t('may.cond.age.from', { from }) : t('may.cond.age.to', { to: to! })
    case 'worked':
      return from !== undefined ? t('may.cond.worked.from', { from }) : t('may.cond.worked.to', { under: to! + 1 })
    case 'graduated':
      return to !== undefined ? t('may.cond.graduated.to', { to: spanOf(to, t) }) : t('may.cond.graduated.from', { over: spanOf(from! - 1, t) })
    case 'income':
      return t('may.cond.income.from', { from: hkd(from!, locale) })
    case 'criteria':
    case 'points':
      return t(`may.cond.${asks}.from`, { from: from! })
  }
}

/** What is asked, as short as it stands in a list of what is not known yet. */
export function askedInShort(asked: Asked, conditions: readonly Condition[], t: SayMay, locale: Locale): string {
  return conditionInWords(conditions.find(({ asks }) => asks === asked)!, t, locale)
}

function bandInWords(asked: NumberAsked, begin: number, next: number | undefined, t: SayMay, locale: Locale): string {
  const isMonths = asked === 'graduated'
  const word = (number: number) => (isMonths ? spanOf(number, t) : asked === 'income' ? hkd(number, locale) : number)
  const band = asked as 'age' | 'worked' | 'graduated' | 'income'
  // Months are counted "up to" their last, the other numbers in whole steps.
  if (begin === 0) return t(`may.band.${band}.under`, { to: word(isMonths ? next! - 1 : next!) })
  const from = word(isMonths ? begin - 1 : begin)
  if (next === undefined) return t(`may.band.${band}.over`, { from })
  if (asked === 'worked' && next === begin + 1) return t('may.band.worked.one', { from })
  return t(`may.band.${band}.between`, { from, to: word(next - 1) })
}

/** Questions of what one is rather than has. */
const OF_BEING: readonly MayIQuestion[] = ['listed', 'parent', 'lived']

function optionInWords(id: MayIQuestion, option: string, next: string | undefined, t: SayMay, locale: Locale): string {
  if (id === 'who') return t(`who.${option}` as 'who.mainland')
  if (isNumber(id as Asked)) return bandInWords(id as NumberAsked, Number(option), next === undefined ? undefined : Number(next), t, locale)
  if (option === 'yes' || option === 'no') return t(OF_BEING.includes(id) ? `may.is-${option}` : `may.${option}`)
  return t(`may.${id}.${option}` as MayKey)
}

/** The questions so far, in words. */
export const askedInWords = (asked: readonly Question<MayIQuestion>[], t: SayMay, locale: Locale) =>
  questionsInWords(asked, {
    label: (id) => t(`may.ask.${id}`),
    option: (id, value, next) => optionInWords(id, value, next, t, locale),
    hint: (id) => (id === 'listed' || id === 'worked' ? t(`may.hint.${id}`) : undefined),
  })
