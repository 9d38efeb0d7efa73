import { entryOn, type Fact, type FactEntry } from '../fact/fact'
import { parseMoney, type Money } from '../money/money'
import { leastDuty, type Line } from './duty'
import { GOODS } from './item'
import { because, found, notKnown, type Case, type Found } from './known'

const yuan = (minor: number): Money => ({ minor, currency: 'CNY' })
const percentIn = (item: string): number => Number(item.split('-')[1])

interface Limit {
  entry: FactEntry<{ value: string; withShop?: string }>
  isVisitor: boolean
}

/** The limit that holds for this person, where one is known. */
function limitOf({ crossing, facts, day }: Case): Limit | undefined {
  const { goods, goodsVisitors, goodsHengqin } = facts.mainland
  const isResident = crossing.who === 'mainland'
  if (crossing.age === 'minor' && isResident) return undefined
  if (crossing.from === 'hengqin' ? !isResident : crossing.often !== 'first') return undefined
  const fact: Fact<{ value: string; withShop?: string }> = !isResident ? goodsVisitors : crossing.from === 'hengqin' ? goodsHengqin : goods
  const entry = entryOn(fact, day)
  return entry && { entry, isVisitor: !isResident }
}

/** What one bought elsewhere and brings into the mainland, all of it together. */
export function goodsIntoMainland(one: Case): Found {
  const { item, basket, crossing, facts, day } = one
  const limit = limitOf(one)
  if (!limit) return notKnown(crossing.often === 'again' ? [because('frequentGoods')] : [])
  const { entry, isVisitor } = limit
  const most = parseMoney(entry.value.value, 'CNY')
  const lines: Line[] = GOODS.flatMap((id) => {
    const carried = basket[id]
    return carried ? [{ id, value: carried.count, percent: percentIn(id), isWhole: carried.size === 1 }] : []
  })
  const total = lines.reduce((sum, { value }) => sum + value, 0)
  const rule = because(isVisitor ? 'goodsVisitor' : 'goodsResident', { most, total: yuan(total) })
  if (total <= most.minor) return found('free', [rule], [entry])

  const above = entryOn(facts.mainland.above, day)
  const rates = entryOn(facts.mainland.rates, day)
  const percent = percentIn(item)
  if (!rates?.value.percents.includes(percent)) return found('pay', [rule, because('dutyNotKnown')], [entry, above])
  const duty = yuan(leastDuty(lines, most.minor).get(item) ?? 0)
  const share = duty.minor > 0 ? because('goodsDuty', { duty, percent }) : because('goodsWithin')
  return found('pay', [rule, share, because('goodsAbove')], [entry, above, rates], duty)
}

/** What one buys in the duty-free shop on arrival; the limit is for that and all else together. */
export function shopGoodsIntoMainland(one: Case): Found {
  const { basket, carried, crossing } = one
  const limit = limitOf(one)
  if (limit?.entry.value.withShop === undefined) return notKnown(crossing.often === 'again' ? [because('frequentGoods')] : [])
  const most = parseMoney(limit.entry.value.withShop, 'CNY')
  const total = GOODS.reduce((sum, id) => sum + (basket[id]?.count ?? 0), carried.count)
  const rule = because('goodsShop', { most, total: yuan(total) })
  return found(total <= most.minor ? 'free' : 'declare', [rule], [limit.entry])
}
