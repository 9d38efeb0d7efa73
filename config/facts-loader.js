/**
 * Leaves out of a file of facts what the bundles never show: the words that were read and what was not found stand there for
 * the next reader, and of `via` the page only says that there is one.
 */
module.exports = function factsLoader(text) {
  const { notFound, facts, ...shown } = JSON.parse(text)
  if (!Array.isArray(facts)) return text
  const lean = ({ quote, ...entry }) => ({ ...entry, ...(entry.via && { via: '1' }) })
  return JSON.stringify({ ...shown, facts: facts.map((fact) => ({ ...fact, series: fact.series.map(lean) })) })
}
