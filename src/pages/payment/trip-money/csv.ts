import Papa from 'papaparse'
import { formatUnits } from '@/domain/number/number'
import { sharesOf } from '@/domain/trip-money/settle'
import type { Trip } from '@/domain/trip-money/trip'
import type { SayTripMoney } from './locales'
import { nameIn } from './names'

/** So that spreadsheets read Chinese. */
const MARK = '\ufeff'

/** Hundredths with a point and without separators, as spreadsheets of all languages take them. */
const plain = (minor: number): string => formatUnits(minor, 2, 'en').replace(/,/g, '').replace('\u2212', '-')

/**
 * All spendings of a trip as a table: one row each, with the rate that was kept and who bears how much. What a person typed cannot
 * become a formula of the spreadsheet.
 */
export function csvOf(trip: Trip, t: SayTripMoney): string {
  const { people, home, spendings } = trip
  const person = (id: string) => nameIn(people, id, t('money.me'))
  const fields = [
    t('money.day'),
    t('money.what'),
    t('money.category'),
    t('money.amount'),
    t('money.currency'),
    t('money.csv.rate'),
    t('money.csv.rateDay'),
    t('money.csv.worth', { currency: home }),
    t('money.payer'),
    ...people.map(({ id }) => t('money.csv.share', { name: person(id), currency: home })),
  ]
  const data = spendings.map((spending) => {
    const { day, what, category, amount, rate, worth, payer } = spending
    const shares = sharesOf(trip, spending).map(({ minor }) => plain(minor))
    return [day, what, t(`money.category.${category}`), plain(amount.minor), amount.currency, rate?.written ?? '1', rate?.on ?? '', plain(worth), person(payer), ...shares]
  })
  return MARK + Papa.unparse({ fields, data }, { escapeFormulae: true })
}
