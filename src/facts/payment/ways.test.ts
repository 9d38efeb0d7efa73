import { CITIES, RIDERS } from '@/domain/ride/means'
import { isSetUp, meansOf, operatorFor, PURPOSES, WAYS } from '@/domain/pay/means'
import { acceptances, contacts, fees, limits, obtains, pitfalls, setups } from './ways'
import { acceptances as rides } from '../travel/ride-codes'

const values = <Value>(facts: ReadonlyMap<string, { series: readonly { value: Value }[] }>) => [...facts.values()].flatMap(({ series }) => series.map(({ value }) => value))

test('one place says of one way and purpose one thing', () => {
  const seen = new Map<string, string>()
  for (const { id, series } of acceptances.values())
    for (const { way, place, purposes } of series[0]!.value && [series[0]!.value])
      for (const purpose of purposes) {
        const key = `${place} ${way} ${purpose}`
        expect([key, seen.get(key)]).toEqual([key, undefined])
        seen.set(key, id)
      }
})

test('what works only with limits, or not at all, says why', () => {
  for (const { way, place, works, note } of values(acceptances)) if (works !== 'yes') expect([place, way, note?.en]).toEqual([place, way, expect.stringMatching(/\S/)])
})

test('what ride codes know is not said again', () => {
  for (const { way, place, purposes } of values(acceptances))
    for (const city of CITIES.filter((one) => one === place))
      for (const purpose of purposes) {
        const operator = operatorFor(city, purpose)
        const means = meansOf(way)
        // A foreign card in Alipay is a way of its own, and no ride code of Hong Kong or Macao.
        if (operator && means && way !== 'alipay-card') expect(rides.has(`${operator}/${means}`)).toBe(false)
      }
})

test('a card in a wallet says how it gets there', () => {
  for (const way of WAYS.filter(isSetUp)) expect(values(setups).some((setup) => setup.way === way)).toBe(true)
})

test('fees and limits, what goes wrong and what is got are of ways that are taken somewhere', () => {
  const taken = new Set(values(acceptances).map(({ way }) => way))
  for (const { way } of [...values(fees), ...values(limits), ...values(setups)]) expect(taken).toContain(way)
  for (const { ways } of values(pitfalls)) for (const way of ways) expect(taken).toContain(way)
  for (const { who } of values(obtains)) expect(RIDERS).toEqual(expect.arrayContaining(who))
})

test('there is somebody to ask in each place', () => {
  expect([...contacts.keys()].sort()).toEqual(['guangdong', 'hong-kong', 'macao'])
})

test('what was read on a day holds: cash may not be refused from 1 February 2026', () => {
  const cash = acceptances.get('guangdong/cash/shop')!.series[0]!
  expect(cash.effectiveFrom).toBe('2026-02-01')
  expect(PURPOSES.filter((one) => !cash.value.purposes.includes(one))).toEqual(['order'])
})
