import { noticeProblems } from './notices'

const TODAY = '2026-11-22'
const text = { 'zh-Hans': '口岸', 'zh-Hant': '口岸', en: 'Control point', pt: 'Posto fronteiriço' }
const source = { publisher: text, title: 'Notice', url: 'https://example.org', verifiedOn: '2026-11-01', confidence: 'high' }
const right = { id: 'a', text, from: '2026-11-01', until: '2026-11-30', service: 'customs/e-channel', source }
const IDS = new Set(['customs/e-channel'])

const lines = (...notices: unknown[]) => noticeProblems({ notices }, IDS, TODAY).map(({ place, message }) => `${place}: ${message}`)

test('a notice with a source, with or without a service, is accepted', () => {
  const { service: _, ...alone } = right
  expect(lines(right, { ...alone, id: 'b' }, { ...right, id: 'c', until: right.from })).toEqual([])
})

test.each([
  ['no source', { ...right, source: undefined }, /source/],
  ['a language that is missing', { ...right, text: { ...text, pt: undefined } }, /text.pt/],
  ['an unknown field', { ...right, more: 1 }, /more/],
  ['a day that does not exist', { ...right, until: '2026-11-31' }, /a.until: "2026-11-31" is not a day/],
  ['an end before the beginning', { ...right, until: '2026-10-31' }, /is before "from"/],
  ['an unknown service', { ...right, service: 'customs/gone' }, /is no service/],
  ['a source seen tomorrow', { ...right, source: { ...source, verifiedOn: '2026-11-23' } }, /in the future/],
])('%s is refused', (_, notice, line) => {
  expect(lines(notice).join('\n')).toMatch(line)
})

test('an id that is there twice is refused', () => {
  expect(lines(right, right)).toEqual(['a: is there twice'])
})

test('a file that is no list of notices is refused', () => {
  expect(noticeProblems([], IDS, TODAY)).not.toEqual([])
})
