import { POINT_IDS, layoutOf } from '@/domain/control-point/control-points'
import { DAY_TYPES } from '@/domain/journey/day-type'
import { civilDate } from '@/domain/time/civil'
import { conditionsFor, ESTIMATE, timeAt } from './conditions'

const SATURDAY = civilDate('2026-11-28')
const { passages, dayType } = conditionsFor(undefined)

test('a point is passed in the hours that facts give, and says when it closes; one sets out in time to be through by then', () => {
  expect(passages('lok-ma-chau-spur-line', 'mainland', SATURDAY)).toEqual([{ from: 390, to: 1350 - ESTIMATE.typical, closes: 1350, minutes: ESTIMATE }])
  expect(passages('hengqin', 'macao', SATURDAY)).toEqual([{ from: 0, to: 1440, minutes: ESTIMATE }])
})

test('the Border Gate is open past midnight: two stretches of a day', () => {
  expect(passages('border-gate', 'mainland', SATURDAY).map(({ from, to }) => [from, to])).toEqual([
    [0, 60 - ESTIMATE.typical],
    [360, 1440],
  ])
})

test('one that is suspended, or whose hours nobody found, is never passed', () => {
  expect(passages('sha-tau-kok', 'mainland', SATURDAY)).toEqual([])
  expect(passages('jiuzhou', 'beyond', SATURDAY)).toEqual([])
})

test('whom a rule keeps out does not pass, others do', () => {
  expect(passages('qingmao', 'mainland', SATURDAY)).not.toEqual([])
  expect(conditionsFor('foreigner').passages('qingmao', 'mainland', SATURDAY)).toEqual([])
  expect(conditionsFor('macao').passages('qingmao', 'mainland', SATURDAY)).not.toEqual([])
})

test('Zhuhai’s port of the bridge is open all night to those from Hong Kong, whose lines are the network’s', () => {
  expect(passages('hzmb-zhuhai', 'beyond', SATURDAY).map(({ from, to }) => [from, to])).toEqual([[0, 1440]])
})

test('minutes are as somebody measured them, and else the estimate; a slower pace is never quicker', () => {
  expect(timeAt('lo-wu', 'mainland', SATURDAY)).toEqual({ minutes: ESTIMATE, measured: ['least'] })
  expect(timeAt('hzmb-macao', 'macao', SATURDAY)).toEqual({ minutes: { ...ESTIMATE, peak: 30 }, measured: ['peak'] })
  expect(timeAt('hengqin', 'macao', SATURDAY)).toEqual({ minutes: ESTIMATE, measured: [] })
  for (const point of POINT_IDS) {
    for (const to of [...layoutOf(point).sides, 'beyond'] as const) {
      const { least, typical, peak } = timeAt(point, to, SATURDAY).minutes
      expect(least <= typical && typical <= peak).toBe(true)
    }
  }
})

test('each place has its own holidays', () => {
  const typeOn = (place: Parameters<typeof dayType>[0], day: string) => DAY_TYPES[dayType(place, civilDate(day))]
  expect([typeOn('hong-kong', '2026-12-25'), typeOn('mainland', '2026-12-25')]).toEqual(['holiday', 'friday'])
  expect([typeOn('mainland', '2026-10-01'), typeOn('hong-kong', '2026-10-01'), typeOn('macao', '2026-10-02')]).toEqual(['holiday', 'holiday', 'holiday'])
})
