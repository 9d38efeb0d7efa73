/**
 * Checks service records: against the schema, and for what a schema cannot say.
 *
 *     npx tsx tools/data.ts [file ...]
 *
 * Every problem is one line: file, field, what is wrong. Exit code 1 when there is one.
 */
import { Value, ValueErrorType } from '@sinclair/typebox/value'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ServiceSchema, type Service, type Source } from '../src/catalog/schema'
import { AREAS } from '../src/catalog/vocabulary'
import { parseMoney, type Currency } from '../src/domain/money/money'
import { serviceCode } from '../src/domain/scan/service-code'
import { civilDate, dayOf } from '../src/domain/time/civil'
import { confidenceProblem } from './confidence'
import { filesUnder, ROOT } from './files'
import { phoneProblem } from './phone'
import { problemLine, type Problem } from './problem'

const SERVICES = path.join(ROOT, 'src/catalog/services')

/** A calendar day that exists, as YYYY-MM-DD. */
export function isRealDate(text: string): boolean {
  try {
    civilDate(text)
    return true
  } catch {
    return false
  }
}

function readMinor(printed: string, currency: Currency): number | undefined {
  try {
    return parseMoney(printed, currency).minor
  } catch {
    return undefined
  }
}

/** What is wrong with the day a source was last seen. */
export function sourceProblem({ verifiedOn }: Source, today: string): string | undefined {
  if (!isRealDate(verifiedOn)) return `"${verifiedOn}" is not a day`
  return verifiedOn > today ? `"${verifiedOn}" is in the future` : undefined
}

/** Problems of one record by itself. `file` is its path under `services/`, with forward slashes. */
export function recordProblems(file: string, record: unknown, today: string): Problem[] {
  const problems: Problem[] = []
  const add = (place: string, message: string) => problems.push({ file, place, message })

  for (const error of Value.Errors(ServiceSchema, record)) {
    const field = error.path.slice(1).replace(/\//g, '.') || '(record)'
    if (error.type === ValueErrorType.Union) {
      const wanted = (error.value as { kind?: unknown } | null)?.kind
      add(field, wanted === undefined ? 'fits none of the allowed forms' : `is no valid "${String(wanted)}": see DeliverySchema`)
    } else if (error.type === ValueErrorType.Kind) add(field, `is none of ${(error.schema.enum as string[]).join(', ')}`)
    else add(field, error.message)
  }
  // The library checks the pattern of the keys of a record, not which of them it must have.
  const { sources } = (record ?? {}) as Partial<Service>
  if (sources && !('main' in sources)) add('sources', 'has no "main"')
  if (problems.length > 0) return problems

  const service = record as Service
  const id = file.replace(/\.json$/, '')
  if (service.id !== id) add('id', `is "${service.id}", but the path says "${id}"`)
  if (!AREAS.includes(id.split('/')[0] as never)) add('id', `"${id.split('/')[0]}" is not an area`)
  if (!service.guide && !service.delivery.some(({ kind }) => kind === 'tool')) add('delivery', service.delivery.length === 0 ? 'is empty and there is no guide: a dead end' : 'has no tool and there is no guide: it answers nothing here')
  if (service.audiences.includes('everyone') && service.audiences.length > 1) add('audiences', '"everyone" stands alone')

  const known = Object.keys(service.sources)
  for (const [key, source] of Object.entries(service.sources)) {
    const message = sourceProblem(source, today)
    if (message) add(`sources.${key}.verifiedOn`, message)
    const tooSure = confidenceProblem(source)
    if (tooSure) add(`sources.${key}.confidence`, tooSure)
  }
  const cited: [string, string | undefined][] = []
  if (service.guide && Array.isArray(service.guide.fees)) {
    service.guide.fees.forEach((fee, index) => {
      cited.push([`guide.fees.${index}.source`, fee.source])
      const [amount, upTo] = [fee.amount, fee.upTo ?? fee.amount].map((printed) => readMinor(printed, fee.currency))
      if (amount === undefined || upTo === undefined) add(`guide.fees.${index}`, `"${fee.amount}" or "${fee.upTo}" is not an amount`)
      else if (fee.upTo !== undefined && !(upTo > amount)) add(`guide.fees.${index}.upTo`, 'is not above amount')
    })
  }
  if (service.guide && typeof service.guide.timeNeeded === 'object') cited.push(['guide.timeNeeded.source', service.guide.timeNeeded.source])
  // At a counter somebody can ask for a paper or a fee: what is asked there may be unknown, but the question arises.
  if (service.delivery.some(({ kind }) => kind === 'office')) {
    for (const field of ['documents', 'fees'] as const) {
      if (service.guide?.[field] === 'not-applicable') add(`guide.${field}`, 'is "not-applicable", but there is an office to go to: say "unknown" or what it is')
    }
  }
  service.delivery.forEach((way, index) => {
    if ('source' in way) cited.push([`delivery.${index}.source`, way.source])
    const number = way.kind === 'phone' ? way.number : way.kind === 'office' ? way.phone : undefined
    const message = number && phoneProblem(number)
    if (message) add(`delivery.${index}.${way.kind === 'phone' ? 'number' : 'phone'}`, message)
  })
  for (const [field, key] of cited) if (key !== undefined && !known.includes(key)) add(field, `"${key}" is not in sources`)
  return problems
}

/** Problems between records: references to services that do not exist, and short codes that two services share. */
export function catalogProblems(services: Service[]): Problem[] {
  const ids = new Set(services.map((service) => service.id))
  const firstOf = new Map<string, string>()
  const sameCodes = services.flatMap(({ id }) => {
    const other = firstOf.get(serviceCode(id))
    firstOf.set(serviceCode(id), other ?? id)
    return other === undefined ? [] : [{ file: `${id}.json`, place: 'id', message: `has the same short code as ${other}: choose another id` }]
  })
  const unknown = services.flatMap((service) =>
    (service.related ?? [])
      .filter((id) => !ids.has(id) || id === service.id)
      .map((id) => ({ file: `${service.id}.json`, place: 'related', message: `"${id}" is no other service` })),
  )
  return [...sameCodes, ...unknown]
}

/** Read and check records; `only` limits the per-record checks to these files. */
export function checkServices(today: string, only?: string[]): { services: Service[]; problems: Problem[] } {
  const services: Service[] = []
  const problems: Problem[] = []
  for (const absolute of only ?? filesUnder(SERVICES, '.json')) {
    const file = path.relative(SERVICES, absolute).split(path.sep).join('/')
    try {
      const record: unknown = JSON.parse(readFileSync(absolute, 'utf8'))
      const found = recordProblems(file, record, today)
      problems.push(...found)
      if (found.length === 0) services.push(record as Service)
    } catch (error) {
      problems.push({ file, place: '(file)', message: (error as Error).message })
    }
  }
  if (!only) problems.push(...catalogProblems(services))
  return { services, problems }
}

if (require.main === module) {
  const only = process.argv.slice(2).map((file) => path.resolve(file))
  const today = dayOf(Date.now())
  const { services, problems } = checkServices(today, only.length > 0 ? only : undefined)
  for (const problem of problems) console.error(problemLine(problem))
  console.log(`${services.length} services, ${problems.length} problems`)
  process.exit(problems.length > 0 ? 1 : 0)
}
