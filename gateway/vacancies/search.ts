/** Which vacancies answer what somebody looks for. */
import { paysWithin, type Exchange, type WantedPay } from '../../src/domain/vacancy/pay'
import { isOpen, type JobLanguage, type PermitSaid, type Vacancy } from '../../src/domain/vacancy/vacancy'
import type { City } from '../../src/domain/region/place'
import { folded, soughtIn } from './fold'

export interface Wanted {
  words?: string
  place?: City
  pay?: WantedPay
  language?: JobLanguage
  permit?: PermitSaid
}

export interface Answered {
  total: number
  vacancies: Vacancy[]
  /** Left out because they say no pay that can be compared, where pay was asked for. */
  withoutPay: number
  /** Left out because there is no rate for their currency. */
  notCompared: number
  /** Left out because their place is not known, where a place was asked for. */
  withoutPlace: number
}

export const PAGE_SIZE = 20

const texts = new WeakMap<Vacancy, { title: string; all: string }>()

function textsOf(vacancy: Vacancy): { title: string; all: string } {
  let found = texts.get(vacancy)
  if (!found) {
    const title = folded(vacancy.title)
    found = { title, all: [title, folded(vacancy.employer), folded(vacancy.place), folded(vacancy.summary)].join(' ') }
    texts.set(vacancy, found)
  }
  return found
}

/**
 * All of what is wanted must hold; words may stand anywhere, those with all of them in the title come first.
 *
 * @param all newest first
 * @param page from 1
 */
export function searched(all: readonly Vacancy[], wanted: Wanted, exchange: Exchange, now: number, page: number): Answered {
  const sought = soughtIn(wanted.words ?? '')
  const left = { withoutPay: 0, notCompared: 0, withoutPlace: 0 }
  const [inTitle, others]: [Vacancy[], Vacancy[]] = [[], []]
  for (const vacancy of all) {
    if (!isOpen(vacancy, now)) continue
    if (wanted.language && !vacancy.languages.includes(wanted.language)) continue
    if (wanted.permit && vacancy.permit !== wanted.permit) continue
    const text = sought.length > 0 ? textsOf(vacancy) : undefined
    if (text && !sought.every((one) => text.all.includes(one))) continue
    if (wanted.place && vacancy.city !== wanted.place) {
      if (vacancy.city === undefined) left.withoutPlace += 1
      continue
    }
    if (wanted.pay) {
      const pays = vacancy.pay ? paysWithin(vacancy.pay, wanted.pay, exchange) : undefined
      if (pays === undefined) left.withoutPay += 1
      if (pays === 'not-compared') left.notCompared += 1
      if (pays !== true) continue
    }
    ;(text && sought.every((one) => text.title.includes(one)) ? inTitle : others).push(vacancy)
  }
  const found = [...inTitle, ...others]
  return { total: found.length, vacancies: found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE), ...left }
}
