import type { Currency, Money } from './money'
import type { Quoted } from './rates'

/** The pataca is tied to the Hong Kong dollar by law: MOP 103 are HK$100. There is no such rule for the renminbi. */
const PATACAS = 103
const DOLLARS = 100

/** The tie as a rate: it has no day, for it holds until the law says otherwise. */
export const PEG = { from: 'HKD', to: 'MOP', written: '1.03' } as const satisfies Quoted

/** What amounts in the two tied currencies come to in one of them, rounded up to a hundredth; `undefined` where any is in another. */
export function inTied(amounts: readonly Money[], currency: Currency): Money | undefined {
  if (currency !== 'HKD' && currency !== 'MOP') return undefined
  const isTied = (one: Money) => one.currency === 'HKD' || one.currency === 'MOP'
  if (!amounts.every(isTied)) return undefined
  // Both in parts of which a pataca has a hundred and a Hong Kong dollar 103: whole numbers, rounded once.
  const parts = amounts.reduce((sum, one) => sum + one.minor * (one.currency === 'MOP' ? DOLLARS : PATACAS), 0)
  return { minor: Math.ceil(parts / (currency === 'MOP' ? DOLLARS : PATACAS)), currency }
}
