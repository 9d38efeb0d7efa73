import fc from 'fast-check'
import { addDays, civilDate } from '../time/civil'
import { PLACES, type Movement } from './movement'
import { readRecords, writeRecords } from './read-records'

const read = (text: string) => {
  const { movements, refused } = readRecords(text, 'mainland')
  return [...movements.map(({ way, place, day, time }) => [way, place, day, time].filter(Boolean).join(' ')), ...refused.map(({ line, why }) => `${line} ${why}`)]
}

describe('a line', () => {
  test.each([
    ['1 入境 2026-11-03 港澳居民来往内地通行证 H12345678 罗湖', 'in mainland 2026-11-03'],
    ['2\t出境\t2026-11-05\t往来港澳通行证\tC12345678\t皇岗', 'out mainland 2026-11-05'],
    ['出境,2026年11月5日,深圳湾', 'out mainland 2026-11-05'],
    ['20261103 入境 蓮塘', 'in mainland 2026-11-03'],
    ['２０２６－１１－０３　入境', 'in mainland 2026-11-03'],
    ['2026/11/3 08:05 Arrival Lo Wu', 'in mainland 2026-11-03 08:05'],
    ['03/11/2026 18h30 Saída', 'out mainland 2026-11-03 18:30'],
    ['3.11.2026 離境', 'out mainland 2026-11-03'],
    ['Departure 2026-11-05 23:59:10', 'out mainland 2026-11-05 23:59'],
    // A list that fills in 00:00:00 does not say that the whole day counts.
    ['入境 2026-11-03 00:00:00', 'in mainland 2026-11-03'],
    ['入境 2026-11-03 00:00', 'in mainland 2026-11-03 00:00'],
    ['入境 2026-11-03 入出境通行证', 'in mainland 2026-11-03'],
    // The number of a document is no day.
    ['入境 2026-11-03 C20261104', 'in mainland 2026-11-03'],
    ['out,macao,2026-11-03,08:30', 'out macao 2026-11-03 08:30'],
    ['in , hong-kong , 2026-11-03', 'in hong-kong 2026-11-03'],
  ])('%s', (line, wanted) => {
    expect(read(line)).toEqual([wanted])
  })

  test.each([
    ['序号 出境/入境 出入境日期 证件名称', 'no-day'],
    ['2026-11-03 罗湖', 'no-way'],
    ['2026-02-30 入境', 'no-such-day'],
    ['13/13/2026 entry', 'no-such-day'],
    ['入境 2026-11-03 出境 2026-11-05', 'two-days'],
    ['入境 出境 2026-11-05', 'two-ways'],
    ['入境 2026-11-05 25:00', 'no-such-time'],
    ['入境 11-05', 'no-day'],
    ['in 123456789012', 'no-day'],
  ])('%s is refused: %s', (line, why) => {
    expect(read(line)).toEqual([`1 ${why}`])
  })
})

test('a wrong line takes nothing from the others, and keeps its words and its place', () => {
  const { movements, refused } = readRecords('入境 2026-11-03\r\n\r\n  bad line \n出境 2026-11-05\n', 'mainland')
  expect(movements).toHaveLength(2)
  expect(refused).toEqual([{ line: 3, text: 'bad line', why: 'no-day' }])
})

test('the list belongs to the place it was said to be of', () => {
  expect(readRecords('Arrival 2026-11-03', 'hong-kong').movements).toEqual([{ way: 'in', place: 'hong-kong', day: '2026-11-03' }])
})

const anyMovement: fc.Arbitrary<Movement> = fc.record(
  {
    way: fc.constantFrom('in' as const, 'out' as const),
    place: fc.constantFrom(...PLACES),
    day: fc.integer({ min: 0, max: 20_000 }).map((after) => addDays(civilDate('1990-01-01'), after)),
    time: fc.integer({ min: 0, max: 1439 }).map((minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`),
  },
  { requiredKeys: ['way', 'place', 'day'] },
)

test('what is written out is read back, and nothing pasted is lost', () => {
  fc.assert(fc.property(fc.array(anyMovement), (movements) => expect(readRecords(writeRecords(movements), 'mainland')).toEqual({ movements, refused: [] })))
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'入出境20261103-/: ') }))), (lines) => {
      const text = lines.join('\n')
      const { movements, refused } = readRecords(text, 'macao')
      expect(movements.length + refused.length).toBe(text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').length)
    }),
  )
})
