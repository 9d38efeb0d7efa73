/**
 * Leaves out of a service record what the bundles have elsewhere or never show: names and filters stand in the list,
 * words in the search index, and of `via` the page only says that there is one. The rest is packed, see `pack-texts`.
 */
const textPacker = require('./pack-texts')

function shownOf(record) {
  const { $schema, name, summary, words, regions, audiences, ...shown } = record
  for (const source of Object.values(shown.sources)) if (source.via) source.via = '1'
  return shown
}

module.exports = function serviceLoader(text) {
  const { texts, packValue } = textPacker()
  const record = packValue(shownOf(JSON.parse(text)))
  return JSON.stringify({ texts, record })
}
module.exports.shownOf = shownOf
