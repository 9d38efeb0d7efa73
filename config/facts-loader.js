/**
 * Leaves out of a file of facts what the bundles never show: the words that were read and what was not found stand there for
 * the next reader, and of `via` the page only says that there is one.
 *
 * Large files are packed besides: every text stands once, and what all values have stands by its position. `domain/fact/packed`
 * reads that form. In it a file is two thirds as large.
 */
const PACKED = ['customs/permits', 'customs/visas']
const LOCALES = ['zh-Hans', 'zh-Hant', 'en', 'pt']

const isText = (value) => typeof value === 'object' && value !== null && Object.keys(value).length === LOCALES.length && LOCALES.every((locale) => locale in value)

function pack({ reviewEveryDays, sources, facts }) {
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
  const keys = Object.keys(sources)
  const packEntry = ({ value, source, verifiedOn, via, confidence, effectiveFrom, effectiveTo, conflict }) => {
    const mark = confidence[0] + (via ? 'v' : '')
    const entry = [packValue(value), keys.indexOf(source), verifiedOn, mark, effectiveFrom ?? 0, effectiveTo ?? 0, conflict ? packText(conflict) : -1]
    return conflict ? entry : entry.slice(0, effectiveTo ? 6 : effectiveFrom ? 5 : 4)
  }
  const packedFacts = facts.map(({ id, kind, series }) => [id, kind, ...series.map(packEntry)])
  const packedSources = keys.map((key) => [packText(sources[key].publisher), sources[key].title, sources[key].url])
  return { reviewEveryDays, texts, sources: packedSources, facts: packedFacts }
}

module.exports = function factsLoader(text) {
  const { notFound, facts, ...shown } = JSON.parse(text)
  if (!Array.isArray(facts)) return text
  if (PACKED.includes(shown.id)) return JSON.stringify(pack({ ...shown, facts }))
  const lean = ({ quote, ...entry }) => ({ ...entry, ...(entry.via && { via: '1' }) })
  return JSON.stringify({ ...shown, facts: facts.map((fact) => ({ ...fact, series: fact.series.map(lean) })) })
}
module.exports.pack = pack
