/** What a person keeps of the cards to show: favourites, and words of their own. */
import { LOCALES, type Locale } from '@/domain/locale/locale'
import { ALL_SENTENCES, type Sentence } from './sentences'

export interface OwnCard {
  id: string
  text: string
}
export interface ShowPrefs {
  /** Script of the other person, as it was chosen last. */
  script?: Locale
  favourites: Sentence[]
  cards: OwnCard[]
}

export const LONGEST_CARD = 120
export const MOST_CARDS = 20

const cardsIn = (value: unknown): OwnCard[] =>
  (Array.isArray(value) ? (value as unknown[]) : [])
    .filter((one): one is OwnCard => typeof one === 'object' && one !== null && /^own-\d+$/.test(String((one as OwnCard).id)) && typeof (one as OwnCard).text === 'string')
    .map(({ id, text }) => ({ id, text: text.slice(0, LONGEST_CARD) }))

/** Out of what was stored; an undone erasure may have left more than one entry, of which the first is the latest. */
export function prefsOf(entries: readonly unknown[]): ShowPrefs {
  const all = entries.filter((one): one is Partial<Record<keyof ShowPrefs, unknown>> => typeof one === 'object' && one !== null)
  const script = LOCALES.find((locale) => locale === all[0]?.script)
  const favourites = all.flatMap(({ favourites: stored }) => (Array.isArray(stored) ? (stored as unknown[]) : []))
  const cards = new Map(all.flatMap(({ cards: stored }) => cardsIn(stored)).map((card) => [card.text, card]))
  return {
    ...(script && { script }),
    favourites: ALL_SENTENCES.filter((id) => favourites.includes(id)),
    // Ids are given anew: two entries may have used the same.
    cards: [...cards.values()].slice(0, MOST_CARDS).map(({ text }, index) => ({ id: `own-${index + 1}`, text })),
  }
}
