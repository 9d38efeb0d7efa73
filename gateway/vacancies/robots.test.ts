import fc from 'fast-check'
import { EVERYTHING, NOTHING, robotsIn } from './robots'

const rules = (text: string) => robotsIn(text)

test.each([
  ['', '/jobs', true],
  ['User-agent: *\nDisallow: /', '/jobs', false],
  ['User-agent: *\nDisallow:', '/jobs', true],
  ['User-agent: *\nDisallow: /jobs', '/jobsearch', false],
  ['User-agent: *\nDisallow: /jobs/\nAllow: /jobs/feed.xml', '/jobs/feed.xml', true],
  ['User-agent: *\nDisallow: /jobs\nAllow: /jobs', '/jobs', true],
  ['User-agent: *\nDisallow: /*.xml$', '/jobs/feed.xml', false],
  ['User-agent: *\nDisallow: /*.xml$', '/jobs/feed.xml?x=1', true],
  ['User-agent: *\nDisallow: /a*b*c$', '/aXbYcZc', false],
  ['User-agent: *\nDisallow: /a*c$', '/ac', false],
  ['User-agent: *\nDisallow: /abc*abc$', '/abc', true],
  ['User-agent: other\nDisallow: /', '/jobs', true],
  ['User-agent: other\nUser-agent: bay-affairs-gateway\nDisallow: /', '/jobs', false],
  ['User-agent: *\nDisallow: /\n\nUser-agent: Bay-Affairs-Gateway\nAllow: /jobs', '/jobs', true],
  ['Disallow: /', '/jobs', true],
  ['User-agent: * # all\r\nDISALLOW: /jobs # not these\r\n', '/jobs', false],
  ['\ufeffUser-agent: *\nSitemap: https://x/s.xml\nDisallow: /jobs', '/jobs', false],
  ['User-agent: *\nDisallow: /職位', '/%e8%81%B7%E4%BD%8D', false],
])('%j lets %s be read: %s', (text, path, expected) => {
  expect(rules(text).allows(path)).toBe(expected)
})

test('a wait between two questions, at most a minute', () => {
  expect(rules('User-agent: *\nCrawl-delay: 5').delay).toBe(5)
  expect(rules('User-agent: *\nCrawl-delay: 9999').delay).toBe(60)
  expect(rules('User-agent: *\nCrawl-delay: soon').delay).toBe(0)
})

test('without a file all is allowed, and nothing where it cannot be read', () => {
  expect([EVERYTHING.allows('/jobs?a=1'), NOTHING.allows('/jobs?a=1'), NOTHING.allows('/')]).toEqual([true, false, false])
})

test('any text is read, and no pattern is slow', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void expect(typeof rules(text).allows('/a')).toBe('boolean')))
  const begun = Date.now()
  rules(`User-agent: *\nDisallow: /${'*a'.repeat(200_000)}`).allows(`/${'a'.repeat(2000)}`)
  expect(Date.now() - begun).toBeLessThan(1000)
})
