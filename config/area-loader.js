/**
 * Puts the records of an area into one module, packed together, see `pack-values`: what they have in common stands once. What the bundles
 * have elsewhere or never show is left out: names and filters stand in the list, words and what leads in the search index, and of `via` the page only says
 * that there is one. `catalog/detail` reads this.
 */
const { readFileSync } = require('node:fs')
const path = require('node:path')
const valuePacker = require('./pack-values')

const RECORD = /from '(\.\.\/services\/[^']+\.json)'/g

function shownOf(record) {
  const { $schema, name, summary, words, leads, regions, audiences, ...shown } = record
  for (const source of Object.values(shown.sources)) if (source.via) source.via = '1'
  return shown
}

function packArea(written) {
  const { texts, shapes, packValue } = valuePacker()
  const records = written.map((record) => {
    const { id, ...rest } = shownOf(record)
    return [id, packValue(rest)]
  })
  return { texts, shapes, records }
}

/** @param code the generated module that lists the records of an area; the lists of areas are left as they are */
module.exports = function areaLoader(code) {
  const files = [...code.matchAll(RECORD)].map(([, file]) => path.resolve(this.context, file))
  if (files.length === 0) return code
  for (const file of files) this.addDependency(file)
  const packed = packArea(files.map((file) => JSON.parse(readFileSync(file, 'utf8'))))
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(packed))})\n`
}
module.exports.shownOf = shownOf
