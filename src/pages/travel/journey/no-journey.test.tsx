/** @jest-environment jsdom */
import { waitFor } from '@testing-library/react'
import { byId, fill, openRoute, press, startAnew } from '../../../../test/page'

/** Where there is no way, or it ends at a control point. */
const ROUTE = 'pages/travel/journey/index'
const PATIENCE = { timeout: 8000 }
const there = (id: string) => waitFor(() => expect(byId(id)).not.toBeNull(), PATIENCE)
/** A Saturday. */
const MORNING = { from: 'mtr:sha-tin', to: 'shenzhen-metro:civic-center', when: 'leave-2026-11-28T09:00' }

beforeEach(startAnew)

test('at night there is no way, the reason is given, and the first one of the morning', async () => {
  openRoute(ROUTE, { ...MORNING, when: 'leave-2026-11-28T00:40' })
  await there('none')
  expect(byId('none')).toHaveTextContent(/closed then; it opens at 0\d:\d\d|hours of waiting/)
  expect(byId('instead-next')).toHaveTextContent(/0[5-8]:\d\d/)
  expect(byId('instead-before')).toHaveTextContent(/\(27 Nov\)/)
})

test('at night one who can still pass is led to the control point, and is told of the taxi from there', async () => {
  openRoute(ROUTE, { from: 'mtr:tsim-sha-tsui', to: 'at:shenzhen-centre', when: 'leave-2026-11-27T22:20' })
  await there('none')
  expect(byId('instead-taxi')).toHaveTextContent(/As far as Lo Wu \(Luohu\), Mainland side; on from there about 2\d min by taxi, there at about 00:0\d next day \(estimate; the taxi’s fare is not counted\)/)
  expect(byId('none')).toHaveTextContent('By lines alone nothing gets there then')
  expect(byId('journey-taxi')).toHaveAttribute('href', expect.stringContaining('to=point:lo-wu-mainland'))
})

test('at night one leaves by taxi for the control point, and the way on begins when it is there', async () => {
  openRoute(ROUTE, { from: 'at:shenzhen-centre', to: 'mtr:mong-kok', when: 'leave-2026-11-27T23:05' })
  await there('none')
  expect(byId('instead-taxi')).toHaveTextContent(/Leave at 23:0\d, first about 2\d min by taxi to Lo Wu \(Luohu\), Mainland side/)
  expect(byId('journey-taxi')).toHaveTextContent(/23:[1-3]\d to 0\d:\d\d/)
})

test.each([
  ['too far', 'mtr:sha-tin', 'at:foshan-centre', '22:20'],
  ['later than the next way', 'mtr:tsim-sha-tsui', 'shenzhen-metro:airport', '03:20'],
  ['from a control point at which one may stand on either side', 'point:lo-wu', 'at:shenzhen-centre', '02:00'],
  ['over two boundaries', 'macao-buses:av-infante-d-henrique', 'shenzhen-metro:shenyun', '00:40'],
])('no taxi is offered where it comes to nothing: %s', async (_, from, to, time) => {
  openRoute(ROUTE, { from, to, when: `leave-2026-11-27T${time}` })
  await there('none')
  expect(byId('instead-taxi')).toBeNull()
})

test('who may be at a control point only when it has closed is told so; who comes in time is not', async () => {
  const { unmount } = openRoute(ROUTE, { from: 'at:rua-do-cunha', to: 'point:border-gate', when: 'leave-2026-11-27T23:50' })
  await there('results')
  expect(byId('point-closed')).toHaveTextContent(/is closed when one of these ways gets there \(0[1-5]:\d\d next day\); it opens again at 06:00/)
  unmount()
  openRoute(ROUTE, { from: 'at:rua-do-cunha', to: 'point:border-gate', when: 'arrive-2026-11-28T12:00' })
  await there('results')
  expect(byId('point-closed')).toBeNull()
})

test('a side of a control point that lets nobody through says so as well', async () => {
  openRoute(ROUTE, { ...MORNING, to: 'point:lok-ma-chau-mainland' })
  await there('point-shut')
  expect(byId('point-shut')).toHaveTextContent('Lok Ma Chau (old Huanggang), Mainland side lets no passengers through')
})

test('who goes to a control point that lets nobody through is told so, and not offered its other side', async () => {
  openRoute(ROUTE, { ...MORNING, to: 'point:lok-ma-chau' })
  await there('results')
  expect(byId('point-shut')).toHaveTextContent('Lok Ma Chau (old Huanggang) lets no passengers through')
  expect(byId('through-hong-kong')).toBeNull()
  expect(byId('point-end')).toBeNull()
  await press('swap')
  await waitFor(() => expect(byId('from')).toHaveTextContent('Lok Ma Chau (old Huanggang)'))
  await there('point-shut')
  expect(byId('point-shut')).toHaveTextContent('Lok Ma Chau (old Huanggang) lets no passengers through')
  await press('to')
  await fill('search-input', 'Huanggang')
  expect(byId('found-point-lok-ma-chau')).toHaveTextContent('Lets no passengers through')
  await fill('search-input', 'Lo Wu')
  expect(byId('found-point-lo-wu')).toHaveTextContent('Control point')
})

test('who goes to a control point is told that passing it is not counted, and may choose its other side', async () => {
  openRoute(ROUTE, { ...MORNING, to: 'point:lo-wu' })
  await there('point-end')
  expect(byId('through-hong-kong')).toBeNull()
  // Nobody goes to its other side by way of another point.
  expect(byId('results')).not.toHaveTextContent(/Via/)
  expect(byId('journey-fastest')!.getAttribute('href')).toContain('to=point:lo-wu-hong-kong')
  await press('through-mainland')
  expect(byId('to')).toHaveTextContent('Mainland side')
  expect(byId('point-end')).toBeNull()
  await there('journey-fastest')
  expect(byId('journey-fastest')).toHaveTextContent(/Via Lo Wu/)
})

test('a way by a train whose times are reckoned says so where it is named, and one by a timetable does not', async () => {
  const { unmount } = openRoute(ROUTE, { from: 'railway:guangzhou-south', to: 'point:border-gate', when: 'leave-2026-11-28T18:00' })
  await there('journey-fastest')
  expect(byId('journey-fastest')).toHaveTextContent('Some train times estimated, not from a timetable')
  expect(byId('journey-last-tonight')).toHaveTextContent('Some train times estimated, not from a timetable')
  unmount()
  openRoute(ROUTE, MORNING)
  await there('journey-fastest')
  expect(byId('journey-fastest')).not.toHaveTextContent('Some train times estimated')
})
