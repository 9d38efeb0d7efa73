/**
 * What a renminbi costs in Hong Kong dollars, and the pataca's tie to the dollar.
 *
 * Shapes read in https://apidocs.hkma.gov.hk/ as quoted by public clients (`er-eeri-daily`) and https://frankfurter.dev/, 2026. Never called from
 * where this was written. The pataca is in neither: MOP 103 are HK$100 by law (src/domain/money/peg.ts), which is served as a rule.
 */
import { Type, type Static } from '@sinclair/typebox'
import type { Rate, Rates } from '../../../src/domain/live/shapes'
import { dayIn, dayOf, daysBetween, type CivilDate } from '../../../src/domain/time/civil'
import { FeedError, type Feed, type Payload } from '../feed'

const DAY = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })
const HKMA = Type.Object({ result: Type.Object({ records: Type.Array(Type.Object({ end_of_day: DAY, cny: Type.Union([Type.Number(), Type.Null()]) }), { minItems: 1, maxItems: 2000 }) }) })
const FRANKFURTER = Type.Object({ base: Type.Literal('CNY'), date: DAY, rates: Type.Object({ HKD: Type.Number() }) })

/** Outside these it is no rate of the renminbi but a slip: it has been between 0.9 and 1.3 since 1994. */
const LEAST = 0.7
const MOST = 1.7
/** What two publishers may differ by before it is said. */
const DIFFERENCE = 0.01
const PATACAS_FOR_A_DOLLAR = 1.03

function rate(by: 'hkma' | 'frankfurter', written: string, value: number, today: CivilDate): Rate {
  const on = dayIn(written)
  if (!on || daysBetween(today, on) > 1) throw new FeedError('time', written)
  if (!(value >= LEAST && value <= MOST)) throw new FeedError('sense', `${value} dollars`)
  return { from: 'CNY', to: 'HKD', rate: value, on, by }
}

function ofMonetaryAuthority({ body }: Payload, today: CivilDate): Rate {
  const { records } = (body as Static<typeof HKMA>).result
  const latest = records.filter(({ cny }) => cny !== null).reduce<(typeof records)[number] | undefined>((one, other) => (one && one.end_of_day >= other.end_of_day ? one : other), undefined)
  if (!latest) throw new FeedError('sense', 'no day has a rate')
  return rate('hkma', latest.end_of_day, latest.cny!, today)
}

function ofFrankfurter({ body }: Payload, today: CivilDate): Rate {
  const { date, rates: found } = body as Static<typeof FRANKFURTER>
  return rate('frankfurter', date, found.HKD, today)
}

/** One publisher's slip does not silence the other. */
function tried(read: () => Rate): Rate | FeedError {
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
    frankfurter: { upstream: 'frankfurter', path: 'latest?base=CNY&symbols=HKD', format: 'json', schema: FRANKFURTER, isOptional: true },
  }),
  read: ({ hkma, frankfurter }, { now }) => {
    const today = dayOf(now)
    const publishers = [...(hkma ? [['hkma', tried(() => ofMonetaryAuthority(hkma, today))] as const] : []), ...(frankfurter ? [['frankfurter', tried(() => ofFrankfurter(frankfurter, today))] as const] : [])]
    const said = publishers.map(([, rateOrSlip]) => rateOrSlip)
    const found = said.filter((one): one is Rate => !(one instanceof Error)).sort((one, other) => (one.on! < other.on! ? 1 : one.on === other.on ? 0 : -1))
    const [newest, ...others] = found
    if (!newest) throw said[0] as FeedError
    const data: Rates = {
      rates: [newest, { from: 'HKD', to: 'MOP', rate: PATACAS_FOR_A_DOLLAR, by: 'rule' }],
      conflicts: others.filter((one) => Math.abs(one.rate - newest.rate) > DIFFERENCE * newest.rate),
    }
    // A rate of a day is of its end; today's is of now.
    const missing = publishers.flatMap(([id, rateOrSlip]) => (rateOrSlip instanceof Error ? [id] : []))
    return { observedAt: Math.min(now, Date.parse(`${newest.on}T16:00:00Z`)), data, missing }
  },
}
