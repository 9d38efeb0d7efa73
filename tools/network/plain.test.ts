import { EAST } from '../../test/small-network'
import type { WrittenLine, WrittenOperator } from '../../src/facts/travel/operator-schema'
import { unpackNetwork } from '../../src/domain/journey/pack'
import { compileNetwork } from './compile'

const LINE = EAST.lines[0]!

function plainOf(change: Partial<WrittenOperator>): string[] {
  const { stops, isPlain } = unpackNetwork(compileNetwork([{ ...EAST, ...change }]))
  return stops.flatMap(({ id }, stop) => (isPlain[stop] ? [id.slice('mtr:'.length)] : []))
}

const line = (id: string, stations: string[], minutes: number[], change: Partial<WrittenLine> = {}): WrittenLine => ({ ...LINE, id, stations, minutes, ...change })
const stations = (changeMinutes: Record<string, number>) => EAST.stations.map((one) => ({ ...one, ...(changeMinutes[one.id] !== undefined && { changeMinutes: changeMinutes[one.id] }) }))

test('on a line by itself nobody need change, nor turn at its end; where one leaves the gates on foot, one may', () => {
  expect(plainOf({})).toEqual(['sha-tin', 'tai-po', 'sheung-shui'])
})

test('where lines meet one changes', () => {
  expect(plainOf({ lines: [line('a', ['sha-tin', 'tai-po', 'sheung-shui'], [14, 12]), line('b', ['tai-po', 'lo-wu'], [20])] })).toEqual(['sha-tin', 'sheung-shui'])
})

test('where vehicles begin on the way of others one changes to them; where they end, one might have boarded the other before', () => {
  const oneWay = [{ days: 'daily', first: ['06:00', null], last: ['23:00', null], headway: [['06:00', 10]] }] as WrittenLine['service']
  expect(plainOf({ lines: [LINE, line('short', ['tai-po', 'sheung-shui'], [12], { service: oneWay })] })).toEqual(['sha-tin', 'sheung-shui'])
  expect(plainOf({ lines: [LINE, line('short', ['tai-po', 'sheung-shui'], [12])] })).toEqual(['sha-tin'])
})

test('who comes from the stop before by a quicker vehicle may change to one that was missed there', () => {
  const both = (minutes: number[]) => plainOf({ lines: [LINE, line('quick', ['sha-tin', 'tai-po', 'sheung-shui'], minutes)] })
  expect(both([14, 12])).toContain('tai-po')
  expect(both([9, 12])).not.toContain('tai-po')
})

test('where changing takes longer at the stop before, one may turn back here', () => {
  expect(plainOf({ stations: stations({ 'tai-po': 15 }), lines: [line('a', LINE.stations as string[], [14, 1, 1])] })).not.toContain('sheung-shui')
  expect(plainOf({ stations: stations({ 'tai-po': 4 }), lines: [line('a', LINE.stations as string[], [14, 1, 1])] })).toContain('sheung-shui')
})

test('where each ride is paid by itself one may get out at any stop to pay less', () => {
  expect(plainOf({ mode: 'rail' })).toEqual([])
  expect(plainOf({ fares: { kind: 'line', classes: ['adult-card'], concessions: [], source: 's', of: { 'east-rail': [500] } } })).toEqual([])
})
