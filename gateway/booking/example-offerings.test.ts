import { weekdayOf, dayOf, type CivilDate } from '@/domain/time/civil'
import { areOfficesClosed, holidayCalendar } from '@/facts/customs/holidays'
import { duties, offices } from '@/facts/customs/offices'
import { EXAMPLE, exampleOfferings } from './example-offerings'

const facts = { offices: offices.values(), duties, holidays: holidayCalendar }
const day = '2026-12-21' as CivilDate
const { offerings, slots } = exampleOfferings({ ...facts, offices: [...offices.values()] }, [], day, 14)

const dayOfSlot = ({ start }: { start: number }) => dayOf(start * 60_000)
const officeOf = (offering: string) => offering.slice(0, offering.indexOf('/'))

it('has slots inside the hours of the office only', () => {
  // Luohu hall: Monday to Friday 9–12 and 14–18, Saturday 9:30–11:30 and 14–16.
  const luohu = slots.filter(({ offering }) => offering === 'sz-luohu/home-return')
  const monday = luohu.filter((slot) => dayOfSlot(slot) === day).map(({ start }) => ((start + 480) % 1440) / 60)
  expect(monday).toEqual([9, 9.5, 10, 10.5, 11, 11.5, 14, 14.5, 15, 15.5, 16, 16.5, 17, 17.5])
  expect(luohu.some((slot) => weekdayOf(dayOfSlot(slot)) === 0)).toBe(false)
})

it('keeps the holidays of the place: Hong Kong and Macao have Christmas, the Mainland works', () => {
  const christmas = '2026-12-25' as CivilDate
  expect(areOfficesClosed('hong-kong', christmas)).toBe('yes')
  const open = new Set(slots.filter((slot) => dayOfSlot(slot) === christmas).map(({ offering }) => officeOf(offering)))
  const cities = [...open].map((office) => office.slice(0, 2))
  expect(cities).toContain('sz')
  const closed = [...offices.values()].filter(({ series }) => ['central', 'wan-chai', 'macao-north', 'macao-centre'].includes(series[series.length - 1]!.value.at) && series[series.length - 1]!.value.onHolidays !== 'open')
  expect(closed.length).toBeGreaterThan(0)
  for (const { id } of closed) expect(open).not.toContain(id)
})

it('names slots so that none is twice, with numbers that fit a voucher', () => {
  expect(new Set(slots.map(({ id }) => id)).size).toBe(slots.length)
  expect(new Set(offerings.map(({ number }) => number)).size).toBe(offerings.length)
  expect(offerings.every(({ number }) => number > 0 && number < 65_536)).toBe(true)
  expect(slots.every(({ capacity }) => capacity === EXAMPLE.capacity)).toBe(true)
})

it('leaves the numbers of known offerings as they are', () => {
  const [first, , third] = offerings
  const again = exampleOfferings({ ...facts, offices: [...offices.values()] }, [{ ...third!, number: 500 }], day, 7).offerings
  expect(again.find(({ id }) => id === third!.id)!.number).toBe(500)
  expect(again.find(({ id }) => id === first!.id)!.number).toBe(501)
})
