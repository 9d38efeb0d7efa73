/** What came from the gateway, or was kept by an older version of the app, as far as it fits. */
import type { Currency } from '../money/money'
import { fieldsOf, listOf } from '../record/fields'
import { dayIn, type CivilDate } from '../time/civil'
import { isPlausible, PAY_UNITS, type Pay } from './pay'
import { CITIES, LANGUAGES, PERMITS, type Board, type Vacancy } from './vacancy'

const textIn = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)
const momentIn = (value: unknown): number | undefined => (typeof value === 'number' && value > 0 ? value : undefined)
const countIn = (value: unknown): number => (typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : 0)

const ID = /^[\w-]{16}$/
/** Nothing else is opened or copied as an address. */
const ADDRESS = /^https?:\/\/[^\s]+$/
const CURRENCIES: readonly Currency[] = ['HKD', 'MOP', 'CNY', 'USD']

function payIn(value: unknown): Pay | undefined {
  const { low, high, currency: code, unit: named } = fieldsOf(value)
  const currency = CURRENCIES.find((one) => one === code)
  const unit = PAY_UNITS.find((one) => one === named)
  if (!currency || !unit) return undefined
  const pay: Pay = { ...(typeof low === 'number' && { low }), ...(typeof high === 'number' && { high }), currency, unit }
  return isPlausible(pay) ? pay : undefined
}

/** A vacancy; `undefined` where it is none. */
export function vacancyIn(value: unknown): Vacancy | undefined {
  const { id, title, employer, city: place, url, permit: said, seenAt, board, ...more } = fieldsOf(value)
  if (typeof id !== 'string' || !ID.test(id) || typeof title !== 'string' || typeof url !== 'string' || !ADDRESS.test(url) || typeof board !== 'string' || momentIn(seenAt) === undefined) return undefined
  const city = CITIES.find((one) => one === place)
  const pay = payIn(more.pay)
  const optional = { payWords: textIn(more.payWords), permitWords: textIn(more.permitWords), postedOn: dayIn(more.postedOn), until: momentIn(more.until) }
  return {
    id,
    title,
    employer: textIn(employer) ?? '',
    ...(city && { city }),
    place: textIn(more.place) ?? '',
    url,
    ...(pay && { pay }),
    ...(optional.payWords && { payWords: optional.payWords }),
    languages: LANGUAGES.filter((one) => listOf(more.languages).includes(one)),
    permit: PERMITS.find((one) => one === said) ?? 'silent',
    ...(optional.permitWords && { permitWords: optional.permitWords }),
    summary: textIn(more.summary) ?? '',
    ...(optional.postedOn && { postedOn: optional.postedOn }),
    ...(optional.until !== undefined && { until: optional.until }),
    seenAt: seenAt as number,
    board,
    alsoOn: listOf(more.alsoOn).flatMap((one) => {
      const { board: other, url: address } = fieldsOf(one)
      return typeof other === 'string' && typeof address === 'string' && ADDRESS.test(address) ? [{ board: other, url: address }] : []
    }),
  }
}

function boardIn(value: unknown): Board[] {
  const { id, name, site, readAt, isStale, count } = fieldsOf(value)
  if (typeof id !== 'string' || typeof name !== 'string' || typeof site !== 'string' || !ADDRESS.test(site)) return []
  const at = momentIn(readAt)
  return [{ id, name, site, ...(at !== undefined && { readAt: at }), isStale: isStale !== false, count: countIn(count) }]
}

/** A page of what was found. */
export interface FoundVacancies {
  total: number
  vacancies: Vacancy[]
  boards: Board[]
  /** Left out: they say no pay, are in a currency without a rate, or say no place that is known. */
  withoutPay: number
  notCompared: number
  withoutPlace: number
  /** Hong Kong dollars for ten thousand yuan, and the day of that rate, where it was needed. */
  rate?: { dollarsForYuan: number; on?: CivilDate }
}

/** An answer of the gateway to a search; `undefined` where it is none. */
export function foundIn(body: unknown): FoundVacancies | undefined {
  const { total, vacancies, boards, withoutPay, notCompared, withoutPlace, rate } = fieldsOf(body)
  if (typeof total !== 'number' || !Array.isArray(vacancies) || !Array.isArray(boards)) return undefined
  const { dollarsForYuan, on } = fieldsOf(rate)
  const day = dayIn(on)
  return {
    total: countIn(total),
    vacancies: vacancies.flatMap((one) => vacancyIn(one) ?? []),
    boards: boards.flatMap(boardIn),
    withoutPay: countIn(withoutPay),
    notCompared: countIn(notCompared),
    withoutPlace: countIn(withoutPlace),
    ...(countIn(dollarsForYuan) > 0 && { rate: { dollarsForYuan: dollarsForYuan as number, ...(day && { on: day }) } }),
  }
}

/** An answer of the gateway to a question for one; `undefined` where it is none. */
export function oneIn(body: unknown): { vacancy: Vacancy; boards: Board[] } | undefined {
  const { vacancy, boards } = fieldsOf(body)
  const read = vacancyIn(vacancy)
  return read && { vacancy: read, boards: listOf(boards).flatMap(boardIn) }
}
