import type { Known } from './parts'

export interface Taken {
  key: 'withheld' | 'billed' | 'both' | 'mainlandOnly' | 'home.hong-kong' | 'home.macao' | 'split.hong-kong' | 'split.hong-kong.credit' | 'split.macao' | 'split.macao.credit'
  /** The Mainland's part, home's, what both leave after the first, and what comes back of it, in hundredths. */
  amounts: Record<'mainland' | 'home' | 'rest' | 'credit', number>
}

/**
 * Who takes the tax of the year. Employers on the Mainland and in Macao take theirs off the pay; Hong Kong's never do, and of what
 * another place than the employer's taxes nothing is taken off. A credit comes back after the year.
 *
 * @returns nothing where no tax is due
 */
export function whoTakes({ result }: Pick<Known, 'result'>): Taken | undefined {
  const of = (wanted: string) => Math.abs(result.steps.find(({ id }) => id === wanted)?.minor ?? 0)
  if (result.taxMinor === 0) return undefined
  const mainland = of('mainland-tax')
  const amounts = { mainland, rest: result.taxMinor - mainland, home: of('hong-kong-tax') + of('macao-tax'), credit: of('mainland-credit') }
  if (result.isTaxBilled) return { key: mainland === 0 ? 'billed' : amounts.rest > 0 ? 'both' : 'mainlandOnly', amounts }
  if (amounts.home === 0) return { key: 'withheld', amounts }
  const place = of('macao-tax') > 0 ? 'macao' : 'hong-kong'
  if (mainland === 0) return { key: `home.${place}`, amounts }
  return { key: amounts.credit > 0 ? `split.${place}.credit` : `split.${place}`, amounts }
}
