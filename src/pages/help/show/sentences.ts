/** Sentences to show to somebody, by what they are about: what is urgent first. Their words are those of the locales. */
export const SENTENCES = {
  way: ['exit-entry', 'control-point', 'metro', 'bus-stop', 'taxi', 'lift', 'toilet', 'this-stop'],
  papers: ['which-counter', 'form', 'ticket', 'permit', 'lost-permit', 'copy'],
  health: ['ambulance', 'hospital', 'diabetes', 'low-sugar', 'heart', 'blood-thinner', 'allergy', 'dizzy', 'hearing', 'sight', 'wheelchair', 'pharmacy'],
  food: ['less-salt', 'soft', 'no-seafood', 'no-peanut', 'vegetarian', 'hot-water'],
  money: ['how-much', 'cash', 'help-pay', 'receipt', 'atm'],
  help: ['call-number', 'lost', 'police', 'family', 'no-mandarin', 'no-cantonese', 'charge', 'stolen'],
} as const

export type Group = keyof typeof SENTENCES
export const GROUPS = Object.keys(SENTENCES) as Group[]
export type Sentence = (typeof SENTENCES)[Group][number]
export const ALL_SENTENCES: readonly Sentence[] = GROUPS.flatMap((group): readonly Sentence[] => SENTENCES[group])
