import { isRegionCurrency } from '../money/currency'
import { fieldsOf, listOf } from '../record/fields'
import { recordOf } from '../record/record'
import { dayIn } from '../time/civil'
import { CATEGORIES, LONGEST_TEXT, ME, MOST_PARTS, MOST_PEOPLE, type Category, type Companion, type KeptRate, type Spending, type Transfer, type Trip } from './trip'

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_TEXT
const isId = (value: unknown): value is string => typeof value === 'string' && /^[a-z]{1,4}\d{0,6}$/.test(value)
/** So that sums of a thousand spendings are exact. */
const MOST_MINOR = 1e12
const isAmount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MOST_MINOR
const withoutTwins = <One extends { id: string }>(all: readonly One[]): One[] => all.filter(({ id }, index) => all.findIndex((one) => one.id === id) === index)

function peopleIn(stored: unknown): Companion[] {
  const others = listOf(stored).flatMap((one): Companion[] => {
    const { id, name } = fieldsOf(one)
    return isId(id) && id !== ME && isText(name) ? [{ id, name }] : []
  })
  return [{ id: ME, name: '' }, ...withoutTwins(others)].slice(0, MOST_PEOPLE)
}

/** As it is published; whoever reckons with it reads it. */
const RATE = /^(?=[\d.]*[1-9])\d{1,15}(\.\d{1,15})?(e-?\d{1,2})?$/

function rateIn(stored: unknown): KeptRate | undefined {
  const { written, on: day, by } = fieldsOf(stored)
  if (typeof written !== 'string' || !RATE.test(written) || (by !== 'published' && by !== 'rule' && by !== 'typed')) return undefined
  const on = dayIn(day)
  return { written, by, ...(on && { on }) }
}

/** One spending of a trip, as far as it is whole. */
function spendingIn(stored: unknown, home: Trip['home'], people: readonly Companion[]): Spending[] {
  const { id, day: written, what, category, amount, worth: reckoned, rate: kept, payer, parts: given } = fieldsOf(stored)
  const { minor, currency } = fieldsOf(amount)
  const day = dayIn(written)
  const isPerson = (one: unknown) => people.some((person) => person.id === one)
  const parts = recordOf(Object.entries(fieldsOf(given)).filter((entry): entry is [string, number] => isPerson(entry[0]) && Number.isInteger(entry[1]) && (entry[1] as number) > 0 && (entry[1] as number) <= MOST_PARTS))
  if (!isId(id) || !day || !isText(what) || !CATEGORIES.includes(category as Category) || !isAmount(minor) || !isRegionCurrency(currency) || !isPerson(payer)) return []
  if (Object.keys(parts).length === 0) return []
  const rate = rateIn(kept)
  const worth = currency === home ? minor : rate && reckoned
  if (!isAmount(worth)) return []
  return [{ id, day, what, category: category as Category, amount: { minor, currency }, worth, ...(currency !== home && { rate }), payer: payer as string, parts }]
}

/** Money that was paid back, between two of the trip. */
function transferIn(stored: unknown, people: readonly Companion[]): Transfer[] {
  const { id, day: written, from, to, minor } = fieldsOf(stored)
  const day = dayIn(written)
  const isPerson = (one: unknown): one is string => people.some((person) => person.id === one)
  return isId(id) && day && isPerson(from) && isPerson(to) && from !== to && isAmount(minor) && minor > 0 ? [{ id, day, from, to, minor }] : []
}

/** A trip that was stored, by this or another version of the app, as far as it fits. */
export function tripIn(stored: unknown): Trip | undefined {
  const { id, name, home, budget, people: whom, spendings, transfers: paid } = fieldsOf(stored)
  if (!isId(id) || !isText(name) || !isRegionCurrency(home)) return undefined
  const people = peopleIn(whom)
  const transfers = withoutTwins(listOf(paid).flatMap((one) => transferIn(one, people)))
  return { id, name, home, ...(isAmount(budget) && { budget }), people, ...(transfers.length > 0 && { transfers }), spendings: withoutTwins(listOf(spendings).flatMap((one) => spendingIn(one, home, people))) }
}

export const tripsIn = (stored: unknown): Trip[] => withoutTwins(listOf(stored).flatMap((one) => tripIn(one) ?? []))
