import { ratioOf } from '@/domain/money/ratio'
import { typedDigits, type DecimalMark } from '@/domain/number/typed-number'

/** A rate as it was typed, written with a point; nothing where it is none. */
export function typedRateText(text: string, mark: DecimalMark): string | undefined {
  const typed = typedDigits(text, mark)
  if (!typed.ok) return undefined
  const written = `${typed.whole || '0'}${typed.decimals && `.${typed.decimals}`}`
  return ratioOf(written) && written
}
