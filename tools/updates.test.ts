import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { PackedFacts } from '../src/domain/fact/packed'
import { ROOT } from './files'
import { everyUpdate } from './updates'

const factsLoader = require('../config/facts-loader') as (this: { resourcePath: string }, text: string) => string

test('a bundle says of each file of facts the same state as the gateway that was built with it, so that nothing is fetched for nothing', () => {
  const facts = everyUpdate('2026-12-31').filter(({ revision }) => revision.name.startsWith('facts/'))
  expect(facts.length).toBeGreaterThan(15)
  for (const { revision: { name, schema, checkedOn, hash } } of facts) {
    const resourcePath = path.join(ROOT, 'src', `${name}.json`)
    const { revision } = JSON.parse(factsLoader.call({ resourcePath }, readFileSync(resourcePath, 'utf8'))) as PackedFacts
    expect(revision).toEqual([name, schema, checkedOn, hash])
  }
})
