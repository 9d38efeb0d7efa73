/** schema.org `JobPosting` in JSON-LD: https://schema.org/JobPosting as read by https://developers.google.com/search/docs/appearance/structured-data/job-posting. */
import { Type, type Static, type TSchema } from '@sinclair/typebox'
import { Value } from '@sinclair/typebox/value'
import { FeedError } from '../feeds/feed'
import type { Advertised, SaidPay } from './advertised'
import { lowered } from './plain-text'

const TEXT = Type.String({ maxLength: 100_000 })
const LIST_OR_ONE = <T extends TSchema>(one: T) => Type.Union([one, Type.Array(one, { maxItems: 50 })])
const NAMED = Type.Object({ name: Type.Optional(TEXT) })
const AMOUNT = Type.Union([Type.Number(), Type.String({ maxLength: 40 })])
const ADDRESS = Type.Object({ addressLocality: Type.Optional(TEXT), addressRegion: Type.Optional(TEXT), streetAddress: Type.Optional(TEXT), addressCountry: Type.Optional(Type.Union([TEXT, NAMED])) })
const PLACE = Type.Union([TEXT, Type.Object({ name: Type.Optional(TEXT), address: Type.Optional(Type.Union([TEXT, ADDRESS])) })])
const QUANTITY = Type.Object({ value: Type.Optional(AMOUNT), minValue: Type.Optional(AMOUNT), maxValue: Type.Optional(AMOUNT), unitText: Type.Optional(TEXT) })
const SALARY = Type.Union([TEXT, Type.Number(), Type.Object({ currency: Type.Optional(TEXT), value: Type.Optional(Type.Union([AMOUNT, QUANTITY])), minValue: Type.Optional(AMOUNT), maxValue: Type.Optional(AMOUNT), unitText: Type.Optional(TEXT) })])

/** What of a posting is read. A field of another type refuses the posting, and no other. */
const POSTING = Type.Object({
  title: Type.String({ minLength: 1, maxLength: 2000 }),
  hiringOrganization: Type.Optional(Type.Union([TEXT, NAMED])),
  identifier: Type.Optional(Type.Union([TEXT, Type.Number(), Type.Object({ name: Type.Optional(TEXT), value: Type.Optional(Type.Union([TEXT, Type.Number()])) })])),
  url: Type.Optional(TEXT),
  jobLocation: Type.Optional(LIST_OR_ONE(PLACE)),
  description: Type.Optional(TEXT),
  skills: Type.Optional(LIST_OR_ONE(Type.Union([TEXT, NAMED]))),
  qualifications: Type.Optional(LIST_OR_ONE(Type.Union([TEXT, NAMED]))),
  eligibilityToWorkRequirement: Type.Optional(TEXT),
  baseSalary: Type.Optional(SALARY),
  salaryCurrency: Type.Optional(TEXT),
  datePosted: Type.Optional(TEXT),
  validThrough: Type.Optional(TEXT),
})
type Posting = Static<typeof POSTING>

/** No graph of a board is deeper; one that is was made to be. */
const DEEPEST = 8

type Node = Record<string, unknown>
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)
const isPosting = (node: Node): boolean => [node['@type']].flat().some((type) => type === 'JobPosting' || type === 'http://schema.org/JobPosting' || type === 'https://schema.org/JobPosting')

function collect(value: unknown, found: Node[], most: number, depth = 0): void {
  if (depth > DEEPEST || found.length >= most) return
  if (Array.isArray(value)) for (const one of value) collect(one, found, most, depth + 1)
  else if (isNode(value)) {
    if (isPosting(value)) found.push(value)
    else for (const name of ['@graph', 'itemListElement', 'item', 'mainEntity']) collect(value[name], found, most, depth + 1)
  }
}

const nameOf = (value: string | { name?: string } | undefined): string | undefined => (typeof value === 'string' ? value : value?.name)
/** `20,000` and `20000.50`; nothing for words, and nothing where a point may stand for a thousand. */
function amountOf(value: number | string | undefined): number | undefined {
  if (typeof value === 'number') return value
  const text = value?.trim() ?? ''
  return /^\d{1,3}(,\d{3})+(\.\d{1,2})?$|^\d+(\.\d{1,2})?$/.test(text) ? Number(text.replace(/,/g, '')) : undefined
}

function payOf({ baseSalary, salaryCurrency }: Posting): SaidPay | undefined {
  if (baseSalary === undefined) return undefined
  if (typeof baseSalary === 'string') return { kind: 'words', text: baseSalary }
  if (typeof baseSalary === 'number') return { kind: 'amounts', low: baseSalary, high: baseSalary, currency: salaryCurrency }
  const { currency = salaryCurrency, value } = baseSalary
  const quantity = typeof value === 'object' ? value : { ...baseSalary, value }
  const one = amountOf(quantity.value)
  const unit = quantity.unitText ?? baseSalary.unitText
  const [low, high] = [amountOf(quantity.minValue) ?? one, amountOf(quantity.maxValue) ?? one]
  if (low === undefined && high === undefined) return typeof quantity.value === 'string' ? { kind: 'words', text: [currency, quantity.value].filter(Boolean).join(' ') } : undefined
  return { kind: 'amounts', low, high, currency, unit }
}

function placesOf({ jobLocation }: Posting): { places: string[]; country?: string } {
  const all = [jobLocation ?? []].flat()
  const addresses = all.map((place) => (typeof place === 'string' ? place : (place.address ?? place.name ?? '')))
  const countries = addresses.flatMap((address) => (typeof address === 'string' ? [] : (nameOf(address.addressCountry) ?? [])))
  const places = addresses.flatMap((address) => (typeof address === 'string' ? [address] : [address.streetAddress, address.addressLocality, address.addressRegion])).filter((one): one is string => Boolean(one))
  return { places, ...(countries[0] && { country: countries[0] }) }
}

function identifierOf({ identifier }: Posting): Advertised['identifier'] {
  if (identifier === undefined) return undefined
  if (typeof identifier !== 'object') return { value: String(identifier) }
  return identifier.value === undefined ? undefined : { value: String(identifier.value), ...(identifier.name && { issuer: identifier.name }) }
}

/** @param page address of the page it stood on: where one applies, unless it says otherwise */
function advertisedOf(posting: Posting, page: string): Advertised {
  const words = (value: Posting['skills']) => [value ?? []].flat().map(nameOf).filter(Boolean).join('\n')
  return {
    title: posting.title,
    employer: nameOf(posting.hiringOrganization),
    identifier: identifierOf(posting),
    url: posting.url ?? page,
    ...placesOf(posting),
    description: posting.description,
    asks: [words(posting.skills), words(posting.qualifications)].join('\n'),
    pay: payOf(posting),
    postedOn: posting.datePosted,
    until: posting.validThrough,
    eligibility: posting.eligibilityToWorkRequirement,
  }
}

/** Texts of the JSON-LD scripts of a page. Nothing is run and nothing is searched twice, however the page is made. */
function scriptsOf(html: string): string[] {
  const small = lowered(html)
  const found: string[] = []
  let at = 0
  for (;;) {
    const open = small.indexOf('<script', at)
    if (open < 0) return found
    const start = small.indexOf('>', open)
    const end = start < 0 ? -1 : small.indexOf('</script', start)
    if (end < 0) return found
    if (/type\s*=\s*["']?application\/ld\+json/.test(small.slice(open, Math.min(start, open + 500)))) found.push(html.slice(start + 1, end))
    at = end
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

export interface Postings {
  found: Advertised[]
  /** Postings of which a field was of another type. */
  refused: number
}

/**
 * The postings of a page, or of a file of JSON.
 *
 * @throws FeedError where it is cut or no JSON, or where all of its postings are of another shape
 */
export function postingsIn(text: string, page: string, most: number): Postings {
  const isJson = /^\s*[[{]/.test(text)
  const graphs = isJson ? [parsed(text)] : scriptsOf(text).map(parsed)
  if (graphs.length > 0 && graphs.every((graph) => graph === undefined)) throw new FeedError('json', 'no JSON')
  const nodes: Node[] = []
  for (const graph of graphs) collect(graph, nodes, most)
  const fit = nodes.filter((node): node is Posting => Value.Check(POSTING, node))
  if (nodes.length > 0 && fit.length === 0) throw new FeedError('shape', Value.Errors(POSTING, nodes[0]).First()?.path ?? '')
  return { found: fit.map((posting) => advertisedOf(posting, page)), refused: nodes.length - fit.length }
}
