/** Progressive rates (超额累进): each part of an amount bears the rate of its own band. */
import { halfUp } from '../number/half-up'
import { assertAmounts, WHOLE } from './exact'

export interface Bracket {
  /** Upper end in hundredths, which still belongs to the band; the last band has none. */
  upToMinor?: number
  perTenThousand: number
}

/** What of an amount lies in a band, and the tax on it, not rounded (`exact.ts`). */
export interface Band {
  perTenThousand: number
  minor: number
  exact: number
}

/** The bands that an amount reaches, lowest first; none for 0. */
export function bandsOf(minor: number, brackets: readonly Bracket[]): Band[] {
  assertAmounts(minor)
  let from = 0
  return brackets.flatMap(({ upToMinor = Infinity, perTenThousand }) => {
    const inside = Math.min(minor, upToMinor) - from
    from = upToMinor
    return inside > 0 ? [{ perTenThousand, minor: inside, exact: inside * perTenThousand }] : []
  })
}

/** Tax on an amount, not rounded (`exact.ts`). */
export const exactTax = (minor: number, brackets: readonly Bracket[]): number => bandsOf(minor, brackets).reduce((sum, { exact }) => sum + exact, 0)

/** Tax on an amount in hundredths, half a hundredth up. */
export const taxOn = (minor: number, brackets: readonly Bracket[]): number => halfUp(exactTax(minor, brackets), WHOLE)

/** The band in which the whole amount is looked up; that of the lowest for 0. */
export function bracketAt(minor: number, brackets: readonly Bracket[]): { bracket: Bracket; quickExact: number } {
  const index = Math.max(0, bandsOf(minor, brackets).length - 1)
  const bracket = brackets[index]!
  const top = index === 0 ? 0 : brackets[index - 1]!.upToMinor!
  // The quick deduction (速算扣除数): what the band's rate on all of the amount takes too much.
  return { bracket, quickExact: top * bracket.perTenThousand - exactTax(top, brackets) }
}

/** The same rates on bounds that are so many times as high, such as a twelfth for a month (按月换算). */
export const scaled = (brackets: readonly Bracket[], times: number, over = 1): Bracket[] =>
  brackets.map(({ upToMinor, perTenThousand }) => {
    if (upToMinor === undefined) return { perTenThousand }
    const bound = Math.floor((upToMinor * times) / over)
    if (bound * over !== upToMinor * times) throw new RangeError(`${upToMinor} × ${times} / ${over} is no whole number of hundredths`)
    return { upToMinor: bound, perTenThousand }
  })
