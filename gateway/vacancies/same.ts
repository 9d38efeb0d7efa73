/** One vacancy once, however often and wherever it is published. */
import type { Vacancy } from '../../src/domain/vacancy/vacancy'
import type { Believed } from './believed'

/** Without case, width, spaces and signs. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

const titleKey = ({ title, employer, city, place }: Vacancy): string => [title, employer, city ?? place].map(plain).join('\n')

/**
 * By id, and by identifier where two have one of the same issuer; else by title, employer and place. Of two the first stays and names the
 * board of the other. An advertisement without an employer is the same as no other: "Nurse, Macao" may be anybody's.
 */
export function withoutRepeats(all: readonly Believed[]): Vacancy[] {
  const kept: Believed[] = []
  const byId = new Map<string, Believed>()
  const byIdentifier = new Map<string, Believed>()
  const byTitle = new Map<string, Believed[]>()
  for (const one of all) {
    const { vacancy, identifier } = one
    const idKey = identifier && `${plain(identifier.issuer)}\n${identifier.value}`
    const alike = vacancy.employer === '' ? [] : (byTitle.get(titleKey(vacancy)) ?? [])
    const same = byId.get(vacancy.id) ?? (idKey && byIdentifier.get(idKey)) ?? alike.find((other) => !identifier || !other.identifier || plain(identifier.issuer) !== plain(other.identifier.issuer))
    if (same) {
      const { vacancy: first } = same
      const isKnown = first.board === vacancy.board || first.alsoOn.some(({ board }) => board === vacancy.board)
      if (!isKnown) same.vacancy = { ...first, alsoOn: [...first.alsoOn, { board: vacancy.board, url: vacancy.url }] }
      continue
    }
    const own = { ...one }
    kept.push(own)
    byId.set(vacancy.id, own)
    if (idKey) byIdentifier.set(idKey, own)
    if (vacancy.employer !== '') byTitle.set(titleKey(vacancy), [...alike, own])
  }
  return kept.map(({ vacancy }) => vacancy)
}
