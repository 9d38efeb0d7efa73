/** Lists or cards that a phone keeps side by side; the one in use first. */
import { bringsNews, fieldsOf, merged, valueOf, withWritten, type Fields } from './fields'

/** A phone keeps so many of a kind: one's own, parents', parents-in-law's. */
export const MOST_SHEETS = 8

/** Its name for phones; the same on all that share it. */
const ID = 'id'

export const idOf = (sheet: Fields): string => valueOf(sheet, ID)

/** @param second since 1970, UTC @param chance letters that tell apart what two phones begin in the same second */
export const newSheet = (second: number, chance: string): Fields => withWritten({}, { [ID]: `${second.toString(36)}${chance}` }, second)

/** What was stored, each once: an undone erasure may bring one back that is there. */
export function sheetsOf(entries: readonly unknown[]): Fields[] {
  const sheets: Fields[] = []
  for (const sheet of entries.map(fieldsOf)) {
    const at = sheets.findIndex((one) => idOf(one) === idOf(sheet))
    if (idOf(sheet) === '') continue
    if (at < 0) sheets.push(sheet)
    else sheets[at] = merged(sheets[at]!, sheet)
  }
  return sheets.slice(0, MOST_SHEETS)
}

/** In place of the one with its id, at the front. */
export const withSheet = (sheets: readonly Fields[], sheet: Fields): Fields[] => [sheet, ...sheets.filter((one) => idOf(one) !== idOf(sheet))]

export const withoutSheet = (sheets: readonly Fields[], id: string): Fields[] => sheets.filter((one) => idOf(one) !== id)

/** What somebody sent is there already, word for word or newer. */
export const isKnown = (sheets: readonly Fields[], sent: Fields): boolean => sheets.some((one) => idOf(one) === idOf(sent) && !bringsNews(one, sent))

export type TakenIn = 'merge' | 'replace' | 'apart'

/**
 * What somebody sent, taken in.
 *
 * - `merge`: into the one with its id, or else into the one in use, which keeps its own id
 * - `replace`: in place of the one with its id, or else of the one in use
 * - `apart`: beside the others; under an id of its own where one of them has it
 */
export function takenIn(sheets: readonly Fields[], sent: Fields, how: TakenIn, second: number, chance: string): Fields[] {
  const mine = sheets.find((one) => idOf(one) === idOf(sent)) ?? sheets[0]
  if (how === 'apart') return withSheet(sheets, sheets.some((one) => idOf(one) === idOf(sent)) ? withWritten(sent, { [ID]: `${second.toString(36)}${chance}` }, second) : sent)
  if (!mine) return withSheet(sheets, sent)
  const others = withoutSheet(sheets, idOf(mine))
  if (how === 'replace') return withSheet(others, sent)
  return [{ ...merged(mine, sent), [ID]: mine[ID]! }, ...others]
}
