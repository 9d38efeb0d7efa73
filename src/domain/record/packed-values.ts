import { LOCALES, type LocalText } from '../locale/locale'
import { recordOf } from './record'

/** What values of a bundle have in common, see `config/pack-values`: words by language in the order of `LOCALES`, and keys of objects. */
export interface PackedValues {
  texts: readonly (string | 0)[]
  shapes: readonly string[]
}

interface ValueReader {
  /** @throws RangeError when there is no such text */
  text: (at: number) => LocalText
  /** @throws RangeError when a text or a shape is not there */
  value: (packed: unknown) => unknown
}

export function valueReader({ texts, shapes }: PackedValues): ValueReader {
  const made: LocalText[] = []
  const keys = shapes.map((shape) => (shape === '' ? [] : shape.split(' ')))

  const text = (at: number) =>
    (made[at] ??= recordOf(
      LOCALES.map((locale, column) => {
        let from = at * LOCALES.length + column
        while (column-- > 0 && texts[from] === 0) from--
        const words = texts[from]
        if (typeof words !== 'string') throw new RangeError(`there is no text ${at}`)
        return [locale, words]
      }),
    ) as LocalText)

  const value = (packed: unknown): unknown => {
    if (typeof packed === 'string' && packed.startsWith('$')) return packed[1] === '$' ? packed.slice(1) : text(Number(packed.slice(1)))
    if (!Array.isArray(packed)) return packed
    const [shape, ...inner] = packed.map(value)
    if (shape === 0) return inner
    const named = keys[Number(shape) - 1]
    if (!named) throw new RangeError(`there is no shape ${shape}`)
    return recordOf(named.map((key, at) => [key, inner[at]]))
  }
  return { text, value }
}
