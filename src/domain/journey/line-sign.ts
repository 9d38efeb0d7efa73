import type { Line } from './network'

/** Words that every line has in its name. */
const PLAIN = /^(line|express|bus|coach|ferry|railway|tram|metro|the|and|of|to|from|via)$/i
const LETTERS = 3

/**
 * What stands for a line where there is no room for its name: its number as its operator writes it, or the first letters of
 * its English name. It is not unique and does not stand alone.
 */
export function signOf({ name: { en } }: Pick<Line, 'name'>): string {
  const number = /(?:^|[\s(])([A-Z]{0,2}\d{1,3}(?:\/\d+)?[A-Z]{0,2})(?=$|[\s),:])/.exec(en)?.[1]
  if (number) return number
  // Branches and early trains of a line have its name with something behind.
  const [whole = ''] = en.split(/\(|,| to | for | via /)
  const words = whole.match(/[A-Za-z]+/g) ?? []
  const own = words.filter((word) => !PLAIN.test(word))
  return (own.length > 0 ? own : words).slice(0, LETTERS).map((word) => word[0]!.toUpperCase()).join('')
}
