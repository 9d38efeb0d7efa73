import { LONGEST_TEXT, ME, MOST_PEOPLE, type Companion } from '@/domain/trip-money/trip'

/** Names between commas of any keyboard, each once. */
export const namesIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,，、;；\n]/)
      .map((name) => name.trim().slice(0, LONGEST_TEXT))
      .filter(Boolean),
  ),
]

/** The person with the phone, and so many others as can share a trip. */
export const peopleOf = (names: readonly string[]): Companion[] => [{ id: ME, name: '' }, ...names.slice(0, MOST_PEOPLE - 1).map((name, index) => ({ id: `p${index + 2}`, name }))]

/** Whom lists name: nobody for an id that is gone. */
export const nameIn = (people: readonly Companion[], id: string, me: string): string => (id === ME ? me : (people.find((one) => one.id === id)?.name ?? ''))
