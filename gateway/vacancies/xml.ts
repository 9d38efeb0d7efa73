/**
 * Feeds in XML: RSS 2.0, Atom, job feeds as Indeed reads them (`<source><job>`), and sitemaps.
 *
 * Entities are never declared by a feed: what has a document type is refused before anything is read, so none grows.
 */
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { FeedError } from '../feeds/feed'
import type { Advertised } from './advertised'

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  // Numbers stay as they are written: a job's number may begin with a zero.
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
  maxNestedTags: 40,
})

/** Without what may hold anything as text. */
function markupOf(xml: string): string {
  let markup = ''
  let at = 0
  for (;;) {
    const [data, comment] = [xml.indexOf('<![CDATA[', at), xml.indexOf('<!--', at)]
    const start = Math.min(data < 0 ? Infinity : data, comment < 0 ? Infinity : comment)
    if (start === Infinity) return markup + xml.slice(at)
    markup += xml.slice(at, start)
    const close = start === data ? ']]>' : '-->'
    const end = xml.indexOf(close, start)
    if (end < 0) return markup
    at = end + close.length
  }
}

type Element = Record<string, unknown>
const isElement = (value: unknown): value is Element => typeof value === 'object' && value !== null && !Array.isArray(value)
const list = (value: unknown): unknown[] => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value])

/** The root element of XML that is whole. @throws FeedError on any other */
function rootOf(xml: string): { name: string; root: Element } {
  if (/<!(DOCTYPE|ENTITY)/i.test(markupOf(xml))) throw new FeedError('shape', 'a document type')
  const checked = XMLValidator.validate(xml)
  if (checked !== true) throw new FeedError('xml', checked.err.code)
  let parsed: Element
  try {
    parsed = parser.parse(xml) as Element
  } catch {
    // Deeper than any feed, or names that mean to harm.
    throw new FeedError('xml', 'refused by the parser')
  }
  const name = Object.keys(parsed).find((one) => !one.startsWith('?') && !one.startsWith('#'))
  const root = name === undefined ? undefined : parsed[name]
  if (name === undefined || !(isElement(root) || root === '')) throw new FeedError('shape', 'no root')
  return { name: name.replace(/^.*:/, ''), root: isElement(root) ? root : {} }
}

/** Text of a child, by the first of several names that is there; prefixes of namespaces do not count. */
function textOf(element: Element, ...names: string[]): string | undefined {
  for (const name of names) {
    const key = Object.keys(element).find((one) => one === name || one.endsWith(`:${name}`))
    const [value] = key === undefined ? [] : list(element[key])
    const text = isElement(value) ? value['#text'] : value
    if (typeof text === 'string' && text.trim() !== '') return text.trim()
  }
  return undefined
}

const linkOf = (element: Element): string | undefined => {
  const links = list(element.link)
  const chosen = links.find((one) => isElement(one) && (one['@rel'] === undefined || one['@rel'] === 'alternate')) ?? links[0]
  return isElement(chosen) ? ((chosen['@href'] ?? chosen['#text']) as string | undefined) : typeof chosen === 'string' ? chosen : undefined
}

const words = (text: string | undefined): Advertised['pay'] => (text === undefined ? undefined : { kind: 'words', text })

function jobOf(job: Element): Advertised {
  const reference = textOf(job, 'referencenumber', 'requisitionid', 'id')
  return {
    title: textOf(job, 'title') ?? '',
    employer: textOf(job, 'company'),
    identifier: reference === undefined ? undefined : { value: reference },
    url: textOf(job, 'url'),
    places: [textOf(job, 'city'), textOf(job, 'state')].filter((one): one is string => one !== undefined),
    country: textOf(job, 'country'),
    description: textOf(job, 'description'),
    asks: textOf(job, 'education', 'experience'),
    pay: words(textOf(job, 'salary')),
    postedOn: textOf(job, 'date'),
    until: textOf(job, 'expirationdate'),
  }
}

/** RSS and Atom have no fields for jobs: what namespaces commonly bring is read, the rest is title, link and text. */
function entryOf(entry: Element): Advertised {
  const id = textOf(entry, 'guid', 'id')
  const author = entry.author
  const location = textOf(entry, 'location', 'city')
  return {
    title: textOf(entry, 'title') ?? '',
    employer: textOf(entry, 'company', 'employer', 'creator') ?? (isElement(author) ? textOf(author, 'name') : undefined),
    identifier: id === undefined ? undefined : { value: id },
    url: linkOf(entry),
    places: location === undefined ? [] : [location],
    country: textOf(entry, 'country'),
    description: textOf(entry, 'encoded', 'content', 'description', 'summary'),
    pay: words(textOf(entry, 'salary')),
    postedOn: textOf(entry, 'pubDate', 'published', 'date', 'updated'),
    until: textOf(entry, 'expirationdate', 'expires', 'validThrough'),
  }
}

/** What a feed advertises. @throws FeedError on what is no feed */
export function advertisedIn(xml: string, most: number): Advertised[] {
  const { name, root } = rootOf(xml)
  const channel = isElement(root.channel) ? root.channel : {}
  const elements = { rss: list(channel.item), RDF: list(root.item), feed: list(root.entry), source: list(root.job), jobs: list(root.job) }[name]
  if (!elements) throw new FeedError('shape', 'no feed')
  const of = name === 'source' || name === 'jobs' ? jobOf : entryOf
  return elements.filter(isElement).slice(0, most).map(of)
}

/** Addresses of a sitemap; `maps` where it is a list of sitemaps. */
export function sitemapOf(xml: string): { pages: string[]; maps: string[] } {
  const { name, root } = rootOf(xml)
  if (name !== 'urlset' && name !== 'sitemapindex') throw new FeedError('shape', 'no sitemap')
  const locations = (value: unknown) => list(value).filter(isElement).flatMap((one) => textOf(one, 'loc') ?? [])
  return { pages: locations(root.url), maps: locations(root.sitemap) }
}
