/**
 * What a renminbi costs in Hong Kong dollars, the pataca's tie to the dollar, and the money of visitors: in Hong Kong dollars by the
 * Monetary Authority, for a renminbi by the European Central Bank. The converter finds the shortest way between any two.
 *
 * Shapes read in https://apidocs.hkma.gov.hk/ as quoted by public clients (`er-eeri-daily`) and https://frankfurter.dev/, 2026. Never called from
 * where this was written. The pataca is in neither: MOP 103 are HK$100 by law (src/domain/money/peg.ts), which is served as a rule.
 */
import { Type, type Static } from '@sinclair/typebox'
import type { Rate, Rates } from '../../../src/domain/live/shapes'
import { CURRENCIES, isRegionCurrency, type AnyCurrency } from '../../../src/domain/money/currency'
import { dayIn, dayOf, daysBetween, type CivilDate } from '../../../src/domain/time/civil'
import { FeedError, type Feed, type Payload } from '../feed'

const DAY = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })
const AMOUNT = Type.Union([Type.Number(), Type.Null()])
/** `usd`, `eur` …: dollars for one of them. */
const HKMA = Type.Object({ result: Type.Object({ records: Type.Array(Type.Object({ end_of_day: DAY, cny: AMOUNT }, { additionalProperties: true }), { minItems: 1, maxItems: 2000 }) }) })
/** So many of each for one renminbi. */
const FRANKFURTER = Type.Object({ base: Type.Literal('CNY'), date: DAY, rates: Type.Object({ HKD: Type.Number() }, { additionalProperties: true }) })

/** Outside these it is no rate of the renminbi but a slip: it has been between 0.9 and 1.3 since 1994. */
const LEAST = 0.7
const MOST = 1.7
/** So many times less or more than these, a rate of visitors' money is a slip: from a rupiah or a dong to a pound, in yuan, and the other way round. */
const LEAST_OF_VISITORS = 0.0001
const MOST_OF_VISITORS = 10_000
/** Figures below which a rate of the Monetary Authority is too coarse: a won is given as 0.0051 dollars. */
const FIGURES = 4
/** What two publishers may differ by before it is said. */
const DIFFERENCE = 0.01
const PATACAS_FOR_A_DOLLAR = 1.03

function rate(by: 'hkma' | 'frankfurter', written: string, value: number, today: CivilDate): Rate {
  const on = dayIn(written)
  if (!on || daysBetween(today, on) > 1) throw new FeedError('time', written)
  if (!(value >= LEAST && value <= MOST)) throw new FeedError('sense', `${value} dollars`)
  return { from: 'CNY', to: 'HKD', rate: value, on, by }
}

const VISITORS = CURRENCIES.filter((one) => !isRegionCurrency(one))

/** Rates of visitors' money; one that makes no sense is left out and the others hold. */
function ofVisitors(by: 'hkma' | 'frankfurter', on: CivilDate, named: (currency: AnyCurrency) => unknown): Rate[] {
  return VISITORS.flatMap((currency): Rate[] => {
    const value = named(currency)
    if (typeof value !== 'number' || !(value > LEAST_OF_VISITORS && value < MOST_OF_VISITORS)) return []
    return [by === 'hkma' ? { from: currency, to: 'HKD', rate: value, on, by } : { from: 'CNY', to: currency, rate: value, on, by }]
  })
}

const figures = (value: number): number => String(value).replace('.', '').replace(/^0+/, '').length

/** The rate between renminbi and Hong Kong dollar, by which a publisher stands or falls, and its other ones. */
interface Said {
  main: Rate
  others: Rate[]
}

function ofMonetaryAuthority({ body }: Payload, today: CivilDate): Said {
  const { records } = (body as Static<typeof HKMA>).result
  const latest = records.filter(({ cny }) => cny !== null).reduce<(typeof records)[number] | undefined>((one, other) => (one && one.end_of_day >= other.end_of_day ? one : other), undefined)
  if (!latest) throw new FeedError('sense', 'no day has a rate')
  const main = rate('hkma', latest.end_of_day, latest.cny!, today)
  const of = latest as Record<string, unknown>
  return { main, others: ofVisitors('hkma', main.on!, (currency) => of[currency.toLowerCase()]).filter((one) => figures(one.rate) >= FIGURES || one.from === 'TWD') }
}

function ofFrankfurter({ body }: Payload, today: CivilDate): Said {
  const { date, rates: found } = body as Static<typeof FRANKFURTER>
  const main = rate('frankfurter', date, found.HKD, today)
  return { main, others: ofVisitors('frankfurter', main.on!, (currency) => (found as Record<string, unknown>)[currency]) }
}

/** One publisher's slip does not silence the other. */
function tried(read: () => Said): Said | FeedError {
  try {
    return read()
  } catch (error) {
    return error as FeedError
  }
}

export const rates: Feed = {
  name: 'rates',
  source: {
    publisher: {
      'zh-Hans': '香港金融管理局、Frankfurter（欧洲央行）',
      'zh-Hant': '香港金融管理局、Frankfurter（歐洲央行）',
      en: 'Hong Kong Monetary Authority; Frankfurter (European Central Bank)',
      pt: 'Autoridade Monetária de Hong Kong; Frankfurter (Banco Central Europeu)',
    },
    url: 'https://www.hkma.gov.hk/',
    terms: 'https://data.gov.hk/en/terms-and-conditions',
  },
  every: 3600,
  // Days without rates: a long weekend.
  staleAfter: 5 * 86_400,
  oldest: 120 * 86_400,
  timeoutMs: 8000,
  maxBytes: 400_000,
  parts: () => ({
    hkma: { upstream: 'hkma', path: 'er-eeri-daily?offset=0', format: 'json', schema: HKMA, isOptional: true },
    frankfurter: { upstream: 'frankfurter', path: 'latest?base=CNY', format: 'json', schema: FRANKFURTER, isOptional: true },
  }),
  read: ({ hkma, frankfurter }, { now }) => {
    const today = dayOf(now)
    const publishers = [...(hkma ? [['hkma', tried(() => ofMonetaryAuthority(hkma, today))] as const] : []), ...(frankfurter ? [['frankfurter', tried(() => ofFrankfurter(frankfurter, today))] as const] : [])]
    const said = publishers.map(([, rateOrSlip]) => rateOrSlip)
    const found = said.filter((one): one is Said => !(one instanceof Error)).sort((one, other) => (one.main.on! < other.main.on! ? 1 : one.main.on === other.main.on ? 0 : -1))
    const [first, ...later] = found
    if (!first) throw said[0] as FeedError
    const newest = first.main
    const data: Rates = {
      rates: [newest, { from: 'HKD', to: 'MOP', rate: PATACAS_FOR_A_DOLLAR, by: 'rule' }, ...found.flatMap(({ others }) => others)],
      conflicts: later.map(({ main }) => main).filter((one) => Math.abs(one.rate - newest.rate) > DIFFERENCE * newest.rate),
    }
    // A rate of a day is of its end; today's is of now.
    const missing = publishers.flatMap(([id, rateOrSlip]) => (rateOrSlip instanceof Error ? [id] : []))
    return { observedAt: Math.min(now, Date.parse(`${newest.on}T16:00:00Z`)), data, missing }
  },
}
