import { otherLinesOf, type KnownLine } from './other-lines'

const line = (by: KnownLine['by'], from: KnownLine['from'], to: KnownLine['to']): KnownLine => ({ id: `${from}-${to}`, by, from, to, isEnded: false })
type Operators = Parameters<typeof otherLinesOf>[1]
const operator = (id: string, mode: Operators[number]['mode'], stations: [id: string, at: [number, number] | null][], line: string[]): Operators[number] =>
  ({ id, mode, stations: stations.map(([station, at]) => ({ id: station, at })), lines: [{ stations: line }] }) as unknown as Operators[number]
const named = (lines: readonly KnownLine[], operators: Operators) => otherLinesOf(lines, operators).lines.map(({ id }) => id)

test('a line whose two ends one line of the network stops at is timed, by the ids of its stations', () => {
  const xrl = operator('xrl', 'high-speed', [['guangzhou-south', null], ['shenzhen-north', null]], ['guangzhou-south', 'shenzhen-north'])
  expect(named([line('rail', 'guangzhou-south', 'shenzhen-north'), line('rail', 'guangzhou-south', 'zhuhai-rail')], [xrl])).toEqual(['guangzhou-south-zhuhai-rail'])
})

test('or by where its stations are, of what goes the same way', () => {
  const boats = line('ferry', 'jiuzhou', 'shekou')
  expect(named([boats], [operator('boats', 'ferry', [['one', [22.231, 113.581]], ['two', [22.479, 113.912]]], ['one', 'two'])])).toEqual([])
  expect(named([boats], [operator('buses', 'bus', [['one', [22.231, 113.581]], ['two', [22.479, 113.912]]], ['one', 'two'])])).toEqual(['jiuzhou-shekou'])
  expect(named([boats], [operator('boats', 'ferry', [['one', [22.25, 113.581]], ['two', [22.479, 113.912]]], ['one', 'two'])])).toEqual(['jiuzhou-shekou'])
})

test('what has ended is not named, and minutes bear the day of their source', () => {
  expect(named([{ ...line('ferry', 'jiuzhou', 'shekou'), isEnded: true }], [])).toEqual([])
  expect(otherLinesOf([{ ...line('ferry', 'jiuzhou', 'shekou'), onBoard: { minutes: 60, asOf: '2024-01-01' } }], []).lines[0]).toMatchObject({ minutes: 60, asOf: '2024-01-01' })
})
