import { verdictOf } from './audit'

const weak = (severity: string) => JSON.stringify({ vulnerabilities: { a: { severity, range: '<1.2.3', via: [{ title: 'Prototype pollution', url: 'https://example.org/1' }, 'b'] } } })

test('nothing, and what is not grave, is clean', () => {
  expect(verdictOf('{"vulnerabilities":{}}')).toEqual({ is: 'clean' })
  expect(verdictOf(weak('moderate'))).toEqual({ is: 'clean' })
})

test.each(['high', 'critical'])('a %s weakness is said with its package', (severity) => {
  expect(verdictOf(weak(severity))).toEqual({ is: 'weak', lines: [`a <1.2.3: ${severity}: Prototype pollution https://example.org/1; by b`] })
})

test.each([
  ['an endpoint that is not there', '{"message":"404 Not Found - POST https://registry.example/-/npm/v1/security/advisories/bulk","error":{"summary":"","detail":""}}', /404/],
  ['no network', '{"error":{"code":"ENOTFOUND","summary":"request failed"}}', /request failed/],
  ['no report', 'npm error', /no report/],
])('%s is no verdict', (_, printed, why) => {
  expect(verdictOf(printed)).toEqual({ is: 'not-asked', why: expect.stringMatching(why) })
})
