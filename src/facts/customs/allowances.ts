import type { CarryFacts, BottleDuty, DrinksLimit, Penalty, Rule, TobaccoLimit } from '@/domain/allowance/values'
import type { Fact } from '@/domain/fact/fact'
import { factNamed, factsOf, type FactFile } from '@/domain/fact/fact-file'
import type { LocalText } from '@/domain/locale/locale'
import written from './allowances.json'
import { cashFacts } from './cash'

const file = written as unknown as FactFile

const named = <Value>(kind: string): ((id: string) => Fact<Value>) => {
  const facts = factsOf<Value>(file, kind)
  return (id) => factNamed(facts, id)
}
const drinks = named<DrinksLimit>('drinks')
const tobacco = named<TobaccoLimit>('tobacco')
const goods = named<{ value: string; withShop?: string }>('goods')
const rates = named<{ percents: number[] }>('rates')
const note = named<{ says?: LocalText }>('note')

/** What the rules of `domain/allowance` are about. */
export const carryFacts: CarryFacts = {
  rules: [...factsOf<Rule>(file, 'rule').values()],
  penalties: [...factsOf<Penalty>(file, 'penalty').values()],
  hongKong: {
    spirits: drinks('hong-kong/spirits'),
    hoursAway: named<{ hours: number }>('hours')('hong-kong/spirits-hours-away'),
    drivers: note('hong-kong/drivers'),
    spiritsDuty: named<BottleDuty>('bottle-duty')('hong-kong/spirits-duty'),
    tobacco: tobacco('hong-kong/tobacco'),
    oneKind: note('hong-kong/tobacco-one-kind'),
    cigaretteDuty: named<{ sticks: number; duty: string }>('stick-duty')('hong-kong/cigarette-duty'),
    ...cashFacts.hongKong,
  },
  macao: { spirits: drinks('macao/spirits'), tobacco: tobacco('macao/tobacco'), ...cashFacts.macao },
  mainland: {
    drinks: drinks('mainland/drinks'),
    noDrinks: note('mainland/drinks-none'),
    frequent: named<{ days: number }>('frequent')('mainland/frequent'),
    tobacco: tobacco('mainland/tobacco'),
    tobaccoFrequent: tobacco('mainland/tobacco-frequent'),
    minors: note('mainland/tobacco-minors'),
    goods: goods('mainland/goods'),
    goodsVisitors: goods('mainland/goods-visitors'),
    goodsHengqin: goods('hengqin/second-line'),
    above: note('mainland/goods-above'),
    rates: rates('mainland/rates'),
    alcoholRate: rates('mainland/rate-alcohol'),
    ...cashFacts.mainland,
  },
}

/** Departure tax refund (离境退税) of the mainland. */
export const refundFacts = {
  threshold: named<{ min: string }>('refund-threshold')('refund/threshold'),
  cash: named<{ max: string }>('refund-cash')('refund/cash'),
  rates: named<{ rates: { vat: number; net: number }[] }>('refund-rates')('refund/rates'),
  who: note('refund/who'),
  days: note('refund/days'),
  steps: note('refund/steps'),
  instant: note('refund/instant'),
  places: [note('refund/shenzhen'), note('refund/luohu')],
}
