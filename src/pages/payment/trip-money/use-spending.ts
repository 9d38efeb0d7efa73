import { useState } from 'react'
import { converted, decimalText } from '@/domain/money/convert'
import type { RegionCurrency } from '@/domain/money/currency'
import { ratioOf } from '@/domain/money/ratio'
import { typedMoney } from '@/domain/money/typed-money'
import { decimalMark } from '@/domain/number/typed-number'
import { recordOf } from '@/domain/record/record'
import { dayIn, type CivilDate } from '@/domain/time/civil'
import { freeId, ME, type Category, type KeptRate, type Spending, type Trip } from '@/domain/trip-money/trip'
import { useI18n } from '@/i18n'
import { useTripMoney } from '@/stores'
import type { UsedWay } from '../rates'
import { tripMoneyMessages } from './locales'
import { typedRateText } from '../typed-rate'

/** Figures of the rate that is proposed: it is kept as it is shown. */
const FIGURES = 8
/** So that sums of a thousand spendings are exact. */
const MOST_MINOR = 1e12

interface Draft {
  amount: string
  currency: RegionCurrency
  category: Category
  what: string
  day: string
  payer: string
  /** Ids of those it was for. */
  for: readonly string[]
  areParts: boolean
  parts: Readonly<Record<string, number>>
  /** Empty while the published rate holds. */
  rate: string
}

/** The form of a spending: what was typed, what is wrong with it, and what it comes to. @param wayTo the rate of now from a currency to the trip's */
export function useSpending(trip: Trip, today: CivilDate, wayTo: (currency: RegionCurrency) => UsedWay) {
  const { locale } = useI18n(tripMoneyMessages)
  const addSpending = useTripMoney((store) => store.addSpending)
  const everybody = trip.people.map(({ id }) => id)
  const last = trip.spendings[trip.spendings.length - 1]
  const [draft, setDraft] = useState<Draft>({ amount: '', currency: last?.amount.currency ?? trip.home, category: 'food', what: '', day: today, payer: ME, for: everybody, areParts: false, parts: {}, rate: '' })
  const change = (given: Partial<Draft>) => setDraft((before) => ({ ...before, ...given }))

  const mark = decimalMark(locale)
  const typed = typedMoney(draft.amount, draft.currency, mark)
  const way = wayTo(draft.currency)
  const proposed = decimalText(way.ratio, FIGURES)
  const own = typedRateText(draft.rate, mark)
  const rate: KeptRate | undefined =
    draft.currency === trip.home ? undefined : own ? { written: own, by: 'typed' } : way.on ? { written: proposed, by: 'published', on: way.on } : { written: proposed, by: 'rule' }
  const isRateWrong = draft.rate.trim() !== '' && !own
  const day = dayIn(draft.day)
  const worth = !typed.ok ? undefined : rate ? converted(typed.money, trip.home, ratioOf(rate.written)!)?.minor : typed.money.minor
  const isAmountWrong = (!typed.ok && typed.reason !== 'empty') || (typed.ok && (worth === undefined || worth > MOST_MINOR || typed.money.minor > MOST_MINOR))
  const isReady = typed.ok && typed.money.minor > 0 && worth !== undefined && !isAmountWrong && !isRateWrong && day !== undefined && draft.for.length > 0

  const save = (): Spending | undefined => {
    if (!isReady || !typed.ok || !day || worth === undefined) return undefined
    const parts = recordOf(draft.for.map((id): [string, number] => [id, draft.areParts ? (draft.parts[id] ?? 1) : 1]))
    const spending: Spending = { id: freeId(trip.spendings, 's'), day, what: draft.what.trim(), category: draft.category, amount: typed.money, worth, ...(rate && { rate }), payer: draft.payer, parts }
    addSpending(trip.id, spending)
    // The next is often on the same day, in the same money, by the same person.
    change({ amount: '', what: '', rate: '' })
    return spending
  }
  return { draft, change, save, isReady, isAmountWrong, isRateWrong, worth, rate, proposed, way }
}
