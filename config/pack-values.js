/**
 * Packs values for the bundles. A text in four languages stands once in `texts`, with 0 for words that are those of the language before it,
 * and `$3` is the fourth of them; the keys of an object stand once in `shapes`, and `[1, …]` is an object of the first. `[0, …]` is a list, and a
 * string that begins with `$` has another one before it. `domain/record/packed-values` reads this.
 */
const LOCALES = ['zh-Hans', 'zh-Hant', 'en', 'pt']
const LIST = 0

const isText = (value) => Object.keys(value).length === LOCALES.length && LOCALES.every((locale) => locale in value)

/** @returns `texts`, `shapes`, and two functions that add to them: `packText` answers with the position of a text, `packValue` with a packed value */
module.exports = function valuePacker() {
  const [texts, shapes] = [[], []]
  const known = new Map()
  const once = (key, add) => {
    if (!known.has(key)) known.set(key, add())
    return known.get(key)
  }
  const packText = (text) => {
    const words = LOCALES.map((locale) => text[locale])
    return once(words.join('\n'), () => texts.push(...words.map((one, at) => (one === words[at - 1] ? 0 : one))) / LOCALES.length - 1)
  }
  const shapeOf = (keys) => {
    const odd = keys.find((key) => key === '' || key.includes(' '))
    if (odd !== undefined) throw new RangeError(`"${odd}" cannot be a key: keys are packed as words`)
    const shape = keys.join(' ')
    return once(`{${shape}`, () => shapes.push(shape))
  }
  const packValue = (value) => {
    if (typeof value === 'string') return value.startsWith('$') ? `$${value}` : value
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return [LIST, ...value.map(packValue)]
    return isText(value) ? `$${packText(value)}` : [shapeOf(Object.keys(value)), ...Object.values(value).map(packValue)]
  }
  return { texts, shapes, packText, packValue }
}
