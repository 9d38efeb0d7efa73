import { civilDate } from '../time/civil'
import { currentNotices, type Notice } from './notice'

const notice = (id: string, from: string, until: string): Notice => ({
  id,
  text: { 'zh-Hans': id, 'zh-Hant': id, en: id, pt: id },
  from: civilDate(from),
  until: civilDate(until),
  source: { publisher: { 'zh-Hans': 'a', 'zh-Hant': 'a', en: 'a', pt: 'a' }, title: 'a', url: 'https://example.org', verifiedOn: civilDate(from), confidence: 'high' },
})

const shown = (notices: Notice[], today: string) => currentNotices(notices, civilDate(today)).map(({ id }) => id)

test.each([
  ['2026-04-30', []],
  ['2026-05-01', ['a']],
  ['2026-05-03', ['a']],
  ['2026-05-05', ['a']],
  ['2026-05-06', []],
])('on %s a notice of 1 to 5 May is shown as %j', (today, ids) => {
  expect(shown([notice('a', '2026-05-01', '2026-05-05')], today)).toEqual(ids)
})

test('a notice of one day is shown on that day', () => {
  expect(shown([notice('a', '2026-12-31', '2026-12-31')], '2026-12-31')).toEqual(['a'])
})

test('those that end first stand first, and equal ones as they were written', () => {
  const all = [notice('late', '2026-01-01', '2026-03-01'), notice('one', '2026-01-01', '2026-02-01'), notice('two', '2026-01-01', '2026-02-01')]
  expect(shown(all, '2026-01-15')).toEqual(['one', 'two', 'late'])
  expect(all.map(({ id }) => id)).toEqual(['late', 'one', 'two'])
})
