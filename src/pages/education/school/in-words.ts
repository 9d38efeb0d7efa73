/** Questions, conditions and money of this tool in words. */
import type { Question } from '@/domain/checker/checker'
import { separator } from '@/domain/locale/separator'
import type { Locale } from '@/domain/locale/locale'
import { formatMoney } from '@/domain/money/money'
import type { Condition, SchoolQuestion, SchoolVerdict } from '@/domain/school-way/way'
import type { SchoolMoney } from '@/facts/education/ways'
import { questionsInWords } from '../../questions'
import type { SaySchool, SchoolKey } from './locales'

const optionInWords = (id: SchoolQuestion, option: string, t: SaySchool): string =>
  id === 'child' ? t(`school.child.${option}` as SchoolKey) : id === 'city' ? t(`region.${option}` as 'region.shenzhen') : t(`school.${id}.${option}` as SchoolKey)

/** The questions so far, in words. */
export const askedInWords = (asked: readonly Question<SchoolQuestion>[], t: SaySchool) =>
  questionsInWords(asked, {
    label: (id) => t(`school.ask.${id}`),
    option: (id, value) => optionInWords(id, value, t),
    hint: (id) => (id === 'papers' || id === 'insured' ? t(`school.hint.${id}`) : undefined),
  })

/** A condition as a phrase that can stand in a list. */
export const conditionInWords = ({ asks }: Condition, t: SaySchool): string => t(`school.cond.${asks}`)

/** What is said of a way, in one line. */
export function verdictInWords(verdict: SchoolVerdict, t: SaySchool, locale: Locale): string {
  const list = (conditions: readonly Condition[]) => conditions.map((one) => conditionInWords(one, t)).join(separator(locale, 'clauses'))
  if (verdict.kind === 'yes') return t('school.is.yes')
  return verdict.kind === 'nearly' ? t('school.is.nearly', { list: list(verdict.missing) }) : t('school.is.open', { list: list(verdict.asks) })
}

/** `up to MOP 8,000 a year`. */
export function moneyInWords({ minor, to, currency, per }: SchoolMoney, t: SaySchool, locale: Locale): string {
  const amount = (units: number) => formatMoney({ minor: units, currency }, locale)
  const range = to === undefined ? amount(minor) : minor === 0 ? t('school.upTo', { amount: amount(to) }) : t('school.range', { from: amount(minor), to: amount(to) })
  return per === 'once' ? range : t(`school.per.${per}`, { amount: range })
}
