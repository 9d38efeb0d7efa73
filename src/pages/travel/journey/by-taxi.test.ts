import { ALONE, minuteIn } from '@/domain/journey/asked'
import { civilDate } from '@/domain/time/civil'
import { travelFor } from '../travel'
import { arrivalByTaxi, byTaxi, departureByTaxi } from './by-taxi'

const DAY = civilDate('2026-11-27')
const asked = (from: string, to: string, time: string, is: 'leave' | 'arrive' = 'leave') => byTaxi(travelFor(undefined), { from, to, when: { is, day: DAY, minute: minuteIn(`2026-11-27T${time}`, DAY)! }, party: ALONE, pay: 'card' })

test('the way to the control point, then the taxi', () => {
  const found = asked('mtr:tsim-sha-tsui', 'at:shenzhen-centre', '22:20')!
  expect([found.end, found.point.id]).toEqual(['to', 'point:lo-wu-mainland'])
  expect(arrivalByTaxi(found)).toBe(found.journey.arrival + found.minutes)
  expect(departureByTaxi(found)).toBe(found.journey.departure)
})

test('the taxi, then the way from the control point, which nobody leaves before the taxi is there', () => {
  const found = asked('at:shenzhen-centre', 'mtr:mong-kok', '23:05')!
  expect([found.end, found.point.id]).toEqual(['from', 'point:lo-wu-mainland'])
  expect(departureByTaxi(found)).toBeGreaterThanOrEqual(minuteIn('2026-11-27T23:05', DAY)!)
  expect(arrivalByTaxi(found)).toBe(found.journey.arrival)
})

test('an airport or a port of the same city is driven to as well', () => {
  expect(asked('mtr:tuen-mun', 'point:shenzhen-airport', '22:10')).toMatchObject({ end: 'to', point: { id: 'point:shenzhen-bay-mainland' } })
})

test.each([
  ['on one side', 'shenzhen-metro:civic-center', 'shenzhen-metro:airport', '23:05'],
  ['too far', 'mtr:sha-tin', 'at:foshan-centre', '22:20'],
  ['not across the boundary', 'mtr:sha-tin', 'mtr:mong-kok', '22:20'],
  ['from a point of two sides', 'point:lo-wu', 'at:shenzhen-centre', '23:30'],
  ['over two boundaries', 'macao-buses:av-infante-d-henrique', 'shenzhen-metro:shenyun', '12:00'],
])('nothing %s', (_, from, to, time) => expect(asked(from, to, time)).toBeUndefined())

test('nothing for who has to arrive by a time', () => expect(asked('mtr:tsim-sha-tsui', 'at:shenzhen-centre', '23:50', 'arrive')).toBeUndefined())
