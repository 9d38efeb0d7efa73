/** Packs texts in four languages for the bundles: each stands once in a list, and `{ $: 3 }` is the fourth of them. `domain/record/packed-texts` reads this. */
const LOCALES = ['zh-Hans', 'zh-Hant', 'en', 'pt']

const isText = (value) => typeof value === 'object' && value !== null && Object.keys(value).length === LOCALES.length && LOCALES.every((locale) => locale in value)

/** @returns `texts`, and two functions that add to it: `packText` answers with a place in it, `packValue` with a value whose texts are places */
module.exports = function textPacker() {
  const texts = []
  const at = new Map()
  const packText = (text) => {
    const words = LOCALES.map((locale) => text[locale])
    const key = words.join('\n')
    if (!at.has(key)) at.set(key, texts.push(words) - 1)
    return at.get(key)
  }
  const packValue = (value) => {
    if (Array.isArray(value)) return value.map(packValue)
    if (typeof value !== 'object' || value === null) return value
    return isText(value) ? { $: packText(value) } : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, packValue(inner)]))
  }
  return { texts, packText, packValue }
}
