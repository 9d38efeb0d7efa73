/** What the index knows about language in general, folded. */
export interface Lexicon {
  /** Words that say nothing. */
  readonly empty: ReadonlySet<string>
  /** By word: others of the same meaning. */
  readonly same: ReadonlyMap<string, readonly string[]>
  /** Chinese words known here, by first character, the longest first; some only so that an empty word inside them is kept. */
  readonly chinese: ReadonlyMap<string, readonly string[]>
  /** Cities, of which most records speak without naming them: a doctor in Zhuhai is a doctor first. In Chinese, two characters each. */
  readonly cities: ReadonlySet<string>
}

/** Reads `empty words|words kept whole|same meaning;same meaning|cities`. */
export function readLexicon(text: string): Lexicon {
  const [empty = [], whole = [], groups = [], cities = []] = text.split('|').map((part, place) => part.split(place === 2 ? ';' : ' '))
  const same = new Map<string, string[]>()
  for (const group of groups) {
    const words = group.split('=')
    for (const word of words) same.set(word, [...(same.get(word) ?? []), ...words.filter((other) => other !== word)])
  }
  const chinese = new Map<string, string[]>()
  for (const word of new Set([...empty, ...whole, ...same.keys()])) {
    if (word > '\u3400') chinese.set(word.charAt(0), [...(chinese.get(word.charAt(0)) ?? []), word])
  }
  chinese.forEach((words) => words.sort((a, b) => b.length - a.length))
  return { empty: new Set(empty), same, chinese, cities: new Set(cities) }
}
