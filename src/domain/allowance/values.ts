/** What facts say, as rules read them. */
import type { Fact } from '../fact/fact'
import type { LocalText } from '../locale/locale'
import type { Crossing, Place } from './crossing'
import type { Verdict } from './finding'
import type { Item } from './item'

type Side = 'into' | 'out-of'

/** A rule without arithmetic but a limit. Without a verdict it only has something to say. */
export interface Rule {
  sides: Side[]
  place: Place
  items: Item[]
  verdict?: Verdict
  /** The verdict holds up to so much, itself included; in kilograms where the item is weighed in them. */
  upTo?: number
  /** The same by item. */
  limits?: Partial<Record<Item, number>>
  /** The verdict beyond. */
  above?: Verdict
  /** The limit is for all its items together. */
  isJoint?: boolean
  /** It stands instead of the rules that hold for everybody. */
  replaces?: boolean
  /** A rule of the Mainland that holds at Hengqin's line towards Macao too, for whom Hengqin has no rule of its own. */
  atHengqin?: boolean
  /** For whom it holds: each answer must be among those named. */
  when?: Partial<Record<keyof Crossing, string[]>>
  says?: LocalText
}

/** What happens to those who do not keep to a rule. */
export interface Penalty {
  sides: Side[]
  place: Place
  items: Item[]
  says: LocalText
}

export interface DrinksLimit {
  ml: number
  bottles?: number
}

/** The allowance is for one of the kinds, unless they have a weight together. */
export interface TobaccoLimit {
  cigarettes: number
  cigars: number
  /** More cigars than that are allowed up to this weight together. */
  cigarGrams?: number
  cigarGramsEach?: number
  /** All kinds may be carried at once, up to this weight together. */
  gramsInAll?: number
  tobaccoGrams: number
}

/** Rates on one bottle, or on a litre of a larger one. */
export interface BottleDuty {
  steps: { upTo?: string; percent: number }[]
}

export interface CashLimit {
  amount: string
  currency: 'HKD' | 'MOP' | 'CNY' | 'USD'
  /** Reaching it is enough; otherwise one must go beyond it. */
  isReached: boolean
}

export interface CarryFacts {
  rules: readonly Fact<Rule>[]
  penalties: readonly Fact<Penalty>[]
  hongKong: {
    spirits: Fact<DrinksLimit>
    hoursAway: Fact<{ hours: number }>
    drivers: Fact<unknown>
    spiritsDuty: Fact<BottleDuty>
    tobacco: Fact<TobaccoLimit>
    oneKind: Fact<unknown>
    cigaretteDuty: Fact<{ sticks: number; duty: string }>
    cashIn: Fact<CashLimit>
    cashOut: Fact<CashLimit>
  }
  macao: { spirits: Fact<DrinksLimit>; tobacco: Fact<TobaccoLimit>; cashIn: Fact<CashLimit>; cashOut: Fact<CashLimit> }
  mainland: {
    drinks: Fact<DrinksLimit>
    noDrinks: Fact<unknown>
    frequent: Fact<{ days: number }>
    tobacco: Fact<TobaccoLimit>
    tobaccoFrequent: Fact<TobaccoLimit>
    minors: Fact<unknown>
    goods: Fact<{ value: string; withShop?: string }>
    goodsVisitors: Fact<{ value: string }>
    goodsHengqin: Fact<{ value: string; withShop?: string }>
    above: Fact<unknown>
    rates: Fact<{ percents: number[] }>
    alcoholRate: Fact<{ percents: number[] }>
    cashRmb: Fact<CashLimit>
    cashForeignIn: Fact<CashLimit>
    cashForeignOut: Fact<{ first: string; bankUpTo: string }>
    cashForeignAgain: Fact<{ again: string; sameDay: string }>
  }
}
