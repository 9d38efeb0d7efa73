import { sourcesOf } from './timetable-sources'

type Operator = Parameters<typeof sourcesOf>[0]
const operator = (lines: { id: string; estimated?: string[] }[]): Operator =>
  ({ id: 'one', reviewEveryDays: 90, sources: { there: { publisher: {}, title: 'A list', url: 'https://example.org', verifiedOn: '2026-01-02' } }, lines: lines.map((line) => ({ ...line, source: 'there' })), fares: { kind: 'none' } }) as unknown as Operator

test('a line whose first and last nobody publishes is reckoned; one of which only minutes or headways are estimated is not', () => {
  expect(sourcesOf(operator([{ id: 'a', estimated: ['minutes', 'headway', 'hours'] }, { id: 'b', estimated: ['minutes', 'headway'] }, { id: 'c' }]))[1]).toMatchObject({ reckoned: ['a'], sources: [{ title: 'A list' }] })
  expect(sourcesOf(operator([{ id: 'b' }]))[1]).not.toHaveProperty('reckoned')
})
