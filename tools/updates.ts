/**
 * Builds what the gateway answers at /v1/updates: every file of facts and every area's records as the bundles carry them, checked
 * by the same rules, each with its revision. A phone whose app is older takes from them what has changed since.
 *
 *     npm run build:updates
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ServiceSchema, type Service } from '../src/catalog/schema'
import { APP_VERSION } from '../src/domain/app/app'
import { civilDate, dayOf } from '../src/domain/time/civil'
import type { Revision } from '../src/domain/update/update'
import { checkServices } from './data'
import { factFileProblems, factFiles, type WrittenFacts } from './facts'
import { UPDATES } from './files'
import { formOf, shortHash } from './forms'
import { problemLine } from './problem'

const { pack } = require('../config/facts-loader') as { pack: (file: unknown) => object }
const { shownOf } = require('../config/area-loader') as { shownOf: (service: unknown) => unknown }

export interface Update {
  revision: Revision
  /** JSON, as the bundles carry it. */
  text: string
}

const latest = (days: readonly string[]) => civilDate(days.reduce((one, other) => (one > other ? one : other)))

function update(name: string, text: string, schema: string, days: readonly string[]): Update {
  return { revision: { name, schema, release: APP_VERSION, checkedOn: latest(days), hash: shortHash(text) }, text }
}

/** @throws Error when something is wrong: nothing is built of bad data */
export function everyUpdate(today: string): Update[] {
  const { services, problems } = checkServices(today)
  const files = factFiles().filter(({ values }) => values !== undefined)
  problems.push(...files.flatMap(({ name, content, values }) => factFileProblems(name, content, values!, today)))
  if (problems.length > 0) throw new Error(problems.map(problemLine).join('\n'))

  const facts = files.map(({ name, content, values }) => {
    const days = (content as WrittenFacts).facts.flatMap(({ series }) => series.map(({ verifiedOn }) => verifiedOn))
    return update(`facts/${name}`, JSON.stringify(pack(content)), formOf(values!), days)
  })
  const areas = new Map<string, Service[]>()
  for (const service of services) {
    const area = service.id.split('/')[0]!
    areas.set(area, [...(areas.get(area) ?? []), service])
  }
  const records = [...areas].map(([area, of]) => {
    const shown = of.map((service) => shownOf(JSON.parse(JSON.stringify(service))))
    return update(`services/${area}`, JSON.stringify(shown), shortHash(JSON.stringify(ServiceSchema)), of.flatMap(({ sources }) => Object.values(sources).map(({ verifiedOn }) => verifiedOn)))
  })
  return [...facts, ...records].sort((one, other) => (one.revision.name < other.revision.name ? -1 : 1))
}

/** @returns how many files, and bytes of text */
export function buildUpdates(folder = UPDATES): { files: number; size: number } {
  const all = everyUpdate(dayOf(Date.now()))
  rmSync(folder, { recursive: true, force: true })
  for (const { revision, text } of all) {
    const file = path.join(folder, `${revision.name}.json`)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  writeFileSync(path.join(folder, 'revisions.json'), JSON.stringify(all.map(({ revision }) => revision)))
  return { files: all.length, size: all.reduce((sum, { text }) => sum + text.length, 0) }
}

if (require.main === module) {
  const { files, size } = buildUpdates()
  console.log(`updates: ${files} files (${Math.round(size / 1024)} KB)`)
}
