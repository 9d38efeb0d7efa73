/** What a passed number means, so that each meaning has beliefs of its own (see `passNumber`). */
export const KIND = {
  count: 0,
  step: 1,
  variants: 2,
  readings: 3,
  successor: 4,
  afterGuess: 12,
  shared: 20,
  frequency: 21,
  firstGap: 22,
  gap: 23,
  field: 26,
  guess: 30,
} as const

/** Bits of a character's number. Character 0 stands for the end of a run. */
export const CHARACTER_BITS = 12
/** Bits of a letter. */
export const LETTER_BITS = 6

/** A gap is believed in the light of the one before it, of which three kinds are told apart. */
export const gapKind = (before: number): number => Math.min(2, before)
