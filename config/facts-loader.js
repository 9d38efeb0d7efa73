/**
 * Packs a file of facts for the bundles: every text and the keys of every kind of value stand once, see `pack-values`, and what all values
 * have stands by its position, which makes it half as large. The words that were read and what was not found stay behind, and of `via` only that there is one.
 * `domain/fact/packed` reads this form.
 */
const { createHash } = require('node:crypto')
const { readFileSync } = require('node:fs')
const path = require('node:path')
const valuePacker = require('./pack-values')

function pack({ reviewEveryDays, sources, facts }) {
  const { texts, shapes, packText, packValue } = valuePacker()
  const keys = Object.keys(sources)
  const packEntry = ({ value, source, verifiedOn, via, confidence, effectiveFrom, effectiveTo, conflict }) => {
    const mark = confidence[0] + (via ? 'v' : '')
    const entry = [packValue(value), keys.indexOf(source), verifiedOn, mark, effectiveFrom ?? 0, effectiveTo ?? 0, conflict ? packText(conflict) : -1]
    return conflict ? entry : entry.slice(0, effectiveTo ? 6 : effectiveFrom ? 5 : 4)
  }
  const packedFacts = facts.map(({ id, kind, series }) => [id, kind, ...series.map(packEntry)])
  const packedSources = keys.map((key) => [packText(sources[key].publisher), sources[key].title, sources[key].url])
  return { reviewEveryDays, texts, shapes, sources: packedSources, facts: packedFacts }
}

const FACTS = path.join(__dirname, '../src/facts')
const HASH_LENGTH = 12

/** Which state of the file this is: `[name, form of its values, latest day on which one was seen, hash]`. */
function revisionOf(resource, file, packed) {
  const name = path.relative(FACTS, resource).replace(/\\/g, '/').replace(/\.json$/, '')
  const form = JSON.parse(readFileSync(path.join(__dirname, 'fact-forms.gen.json'), 'utf8'))[name]
  if (!form) return undefined
  const days = file.facts.flatMap(({ series }) => series.map(({ verifiedOn }) => verifiedOn)).sort()
  const hash = createHash('sha256').update(JSON.stringify(packed)).digest('hex').slice(0, HASH_LENGTH)
  return [`facts/${name}`, form, days[days.length - 1], hash]
}

module.exports = function factsLoader(text) {
  const file = JSON.parse(text)
  if (!Array.isArray(file.facts)) return text
  const packed = pack(file)
  return JSON.stringify({ revision: revisionOf(this.resourcePath, file, packed), ...packed })
}
module.exports.revisionOf = revisionOf
module.exports.pack = pack
