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
  expect(byId('instead-taxi')).toHaveTextContent(/As far as Lo Wu \(Luohu\), Mainland side; on from there about 2\d min by taxi \(estimate; its fare is not counted\)/)
  expect(byId('journey-taxi')).toHaveAttribute('href', expect.stringContaining('to=point:lo-wu-mainland'))
})

test('at night one leaves by taxi for the control point, and the way on begins when it is there', async () => {
  openRoute(ROUTE, { from: 'at:shenzhen-centre', to: 'mtr:mong-kok', when: 'leave-2026-11-27T23:05' })
  await there('none')
  expect(byId('instead-taxi')).toHaveTextContent(/First about 2\d min by taxi to Lo Wu \(Luohu\), Mainland side/)
  expect(byId('journey-taxi')).toHaveTextContent(/23:[1-3]\d to 0\d:\d\d/)
})

test('no taxi is offered where it comes to nothing: too far, on one side, or later than the next way', async () => {
  for (const [from, to, time] of [
    ['mtr:sha-tin', 'at:foshan-centre', '22:20'],
    ['at:foshan-centre', 'at:shenzhen-centre', '23:50'],
    ['mtr:tsim-sha-tsui', 'at:shenzhen-centre', '04:50'],
  ] as const) {
    const { unmount } = openRoute(ROUTE, { from, to, when: `leave-2026-11-27T${time}` })
    await waitFor(() => expect(byId('none') ?? byId('results')).not.toBeNull(), PATIENCE)
    expect(byId('instead-taxi')).toBeNull()
    unmount()
  }
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

test('who goes to a control point that lets nobody through is told so, and not offered its other side', async () => {
  openRoute(ROUTE, { ...MORNING, to: 'point:lok-ma-chau' })
  await there('results')
  expect(byId('point-shut')).toHaveTextContent('Lok Ma Chau (old Huanggang) lets no passengers through')
  expect(byId('through-hong-kong')).toBeNull()
  expect(byId('point-end')).toBeNull()
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
  expect(byId('journey-fastest')).toHaveTextContent('Train times reckoned, not from a timetable')
  expect(byId('journey-last-tonight')).toHaveTextContent('Train times reckoned, not from a timetable')
  unmount()
  openRoute(ROUTE, MORNING)
  await there('journey-fastest')
  expect(byId('journey-fastest')).not.toHaveTextContent('Train times reckoned')
})
