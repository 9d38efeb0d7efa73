/**
 * Leaves out of a file of facts what the bundles never show: the words that were read and what was not found stand there for
 * the next reader, and of `via` the page only says that there is one.
 *
 * Files that are mostly names and addresses are packed besides: a text in four languages becomes `{ $: [four texts] }`, and
 * what most entries have is left out. `domain/fact/fact-file` unpacks it; who reads such a file in another way must not list it.
 */
const PACKED = ['customs/offices']

/** In the order of `LOCALES`. */
const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en', 'pt']

function packed(value) {
  if (Array.isArray(value)) return value.map(packed)
  if (value === null || typeof value !== 'object') return value
  const keys = Object.keys(value)
  if (keys.length === LANGUAGES.length && LANGUAGES.every((language) => typeof value[language] === 'string')) return { $: LANGUAGES.map((language) => value[language]) }
  return Object.fromEntries(keys.map((key) => [key, packed(value[key])]))
}

/** @see WrittenEntry in domain/fact/fact-file */
function packedEntry({ effectiveFrom, confidence, ...entry }) {
  return { ...packed(entry), ...(effectiveFrom !== null && { effectiveFrom }), ...(confidence !== 'high' && { confidence }) }
}

module.exports = function factsLoader(text) {
  const { notFound, facts, ...shown } = JSON.parse(text)
  if (!Array.isArray(facts)) return text
  const lean = ({ quote, ...entry }) => ({ ...entry, ...(entry.via && { via: '1' }) })
  const leanFacts = facts.map((fact) => ({ ...fact, series: fact.series.map(lean) }))
  if (!PACKED.includes(shown.id)) return JSON.stringify({ ...shown, facts: leanFacts })
  return JSON.stringify({ ...packed(shown), facts: leanFacts.map((fact) => ({ ...fact, series: fact.series.map(packedEntry) })) })
}
